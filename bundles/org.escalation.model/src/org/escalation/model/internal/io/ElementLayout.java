/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage;

/**
 * The features of a class in the order of writing.
 *
 * @param attributes what is written into the tag: values and references
 * @param parts      what is written as elements of its own
 */
record ElementLayout(List<Entry> attributes, List<Entry> parts) {

	/**
	 * A feature that is written.
	 *
	 * @param feature the feature
	 * @param id      its number in the class
	 * @param name    its name
	 * @param many    whether it holds a list
	 * @param always  whether it is written even if it has its default value
	 * @param type    class that needs no mention in the file, or null for an attribute
	 */
	record Entry(EStructuralFeature feature, int id, String name, boolean many, boolean always, EClass type) {

		/** The text of a value that is not a text already. */
		String text(Object value) {
			return EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
		}
	}

	/** The layout of a class; what is derived or transient is not written. */
	static ElementLayout of(EClass type) {
		List<Entry> attributes = new ArrayList<>();
		List<Entry> parts = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			if (!(feature instanceof EReference reference)) {
				attributes.add(entry(type, feature, null));
			} else if (reference.isContainment()) {
				parts.add(entry(type, feature, reference.getEReferenceType()));
			} else if (!reference.isContainer()) {
				attributes.add(entry(type, feature, null));
			}
		}
		return new ElementLayout(attributes, parts);
	}

	private static Entry entry(EClass owner, EStructuralFeature feature, EClass declared) {
		boolean always = feature == EscalationPackage.Literals.ESCALATION_MODEL__FORMAT_VERSION;
		return new Entry(feature, owner.getFeatureID(feature), feature.getName(), feature.isMany(), always, declared);
	}
}
