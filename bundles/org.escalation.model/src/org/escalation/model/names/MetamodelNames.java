/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.names;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.EscalationPackage;

/**
 * Names of features and literals as files write them: {@code Actor.lambda}, {@code Domain.NUCLEAR}.
 * A name that does not exist is an {@link IllegalArgumentException} whose message an analyst can act on.
 */
public final class MetamodelNames {

	private MetamodelNames() {
	}

	/** The feature of that name, or null for null or empty text. */
	public static EStructuralFeature feature(String name) {
		if (name == null || name.isEmpty()) {
			return null;
		}
		if (classifier(name) instanceof EClass owner) {
			EStructuralFeature feature = owner.getEStructuralFeature(member(name));
			if (feature != null) {
				return feature;
			}
		}
		throw new IllegalArgumentException("\"" + name + "\" is no feature of the metamodel; "
				+ "write Class.feature, for example Actor.lambda");
	}

	/** The literal of that name, or null for null or empty text. */
	public static EEnumLiteral literal(String name) {
		if (name == null || name.isEmpty()) {
			return null;
		}
		if (classifier(name) instanceof EEnum owner) {
			EEnumLiteral literal = owner.getEEnumLiteral(member(name));
			if (literal != null) {
				return literal;
			}
		}
		throw new IllegalArgumentException("\"" + name + "\" is no literal of the metamodel; "
				+ "write Enumeration.LITERAL, for example Domain.NUCLEAR");
	}

	/** {@code Class.feature}, by the class that declares the feature; null for null. */
	public static String nameOf(EStructuralFeature feature) {
		return feature == null ? null : feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	/** {@code Enumeration.LITERAL}; null for null. */
	public static String nameOf(EEnumLiteral literal) {
		return literal == null ? null : literal.getEEnum().getName() + '.' + literal.getName();
	}

	private static EClassifier classifier(String name) {
		int dot = name.indexOf('.');
		return dot < 0 ? null : EscalationPackage.eINSTANCE.getEClassifier(name.substring(0, dot));
	}

	private static String member(String name) {
		return name.substring(name.indexOf('.') + 1);
	}
}
