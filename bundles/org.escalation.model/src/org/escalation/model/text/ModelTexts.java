/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage;

/** What analysts read for the classes, features and literals of the metamodel. */
public final class ModelTexts {

	private static final ResourceBundle LABELS = ResourceBundle.getBundle(
			"org.escalation.model.text.labels", java.util.Locale.getDefault(), ModelTexts.class.getClassLoader());

	private ModelTexts() {
	}

	/** "Red line" for RedLine; the technical name for classes of other metamodels. */
	public static String label(EClassifier type) {
		return label(type.getName(), type.getName());
	}

	/** "Cost tolerance" for Actor.costTolerance, by the class that declares the feature. */
	public static String label(EStructuralFeature feature) {
		return label(feature.getEContainingClass().getName() + '.' + feature.getName(), feature.getName());
	}

	/** "arms supply" for Domain.ARMS_SUPPLY. */
	public static String label(EEnumLiteral literal) {
		return label(literal.getEEnum().getName() + '.' + literal.getName(), literal.getName());
	}

	/** The label of a literal of one of this metamodel's generated enumerations. */
	public static String label(Enumerator literal) {
		EClassifier type = EscalationPackage.eINSTANCE.getEClassifier(literal.getClass().getSimpleName());
		return type == null ? literal.getLiteral() : label(type.getName() + '.' + literal.getName(), literal.getLiteral());
	}

	/** What the class, feature or literal means, in a sentence; empty if the metamodel does not say. */
	public static String documentation(org.eclipse.emf.ecore.EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text;
	}

	private static String label(String key, String fallback) {
		try {
			return LABELS.getString(key);
		} catch (MissingResourceException unknownKey) {
			return fallback;
		}
	}
}
