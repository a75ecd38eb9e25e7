/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The features of one class as a reader of files needs them, looked up by name once per class instead of once per
 * element: the metamodel's reflective look-ups took a third of the time of loading.
 */
final class ElementShape {

	/** What a feature is to a reader. */
	enum Kind {
		TEXT, VALUE, REFERENCE, PART, CONTAINER
	}

	/**
	 * A feature of the class.
	 *
	 * @param feature the feature
	 * @param id      its number in this class
	 * @param kind    how it is read
	 * @param many    whether it holds a list
	 * @param type    its data type, or null for a reference
	 * @param factory makes values of that type from text, or null for a reference
	 * @param target  the Java type that a value must have
	 */
	record Slot(EStructuralFeature feature, int id, Kind kind, boolean many, EDataType type, EFactory factory,
			Class<?> target) {

		EReference reference() {
			return (EReference) feature;
		}
	}

	private final Map<String, Slot> slots = new HashMap<>();

	/** Reads the class. */
	ElementShape(EClass type) {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			slots.put(feature.getName(), slot(type, feature));
		}
	}

	/** The feature of that name, or null. */
	Slot slot(String name) {
		return slots.get(name);
	}

	private static Slot slot(EClass type, EStructuralFeature feature) {
		int id = type.getFeatureID(feature);
		if (feature instanceof EReference reference) {
			Kind kind = reference.isContainer() ? Kind.CONTAINER
					: reference.isContainment() ? Kind.PART : Kind.REFERENCE;
			return new Slot(feature, id, kind, feature.isMany(), null, null,
					reference.getEReferenceType().getInstanceClass());
		}
		EDataType data = ((EAttribute) feature).getEAttributeType();
		Kind kind = data == EcorePackage.Literals.ESTRING ? Kind.TEXT : Kind.VALUE;
		return new Slot(feature, id, kind, feature.isMany(), data, data.getEPackage().getEFactoryInstance(),
				data.getInstanceClass());
	}
}
