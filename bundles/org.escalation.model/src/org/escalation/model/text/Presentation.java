/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Unit, range and category of a feature, as the metamodel's presentation annotation states them. */
public final class Presentation {

	/** Source of the annotation in the metamodel. */
	public static final String SOURCE = "http://org.escalation/model/presentation";

	/** Category of features that state none. */
	public static final String GENERAL = "General";

	private Presentation() {
	}

	/** The unit in words, for example "severity points"; empty for plain numbers. */
	public static String unit(EStructuralFeature feature) {
		return detail(feature, "unit", "");
	}

	/** Property tab and section in which the feature is edited. */
	public static String category(EStructuralFeature feature) {
		return detail(feature, "category", GENERAL);
	}

	/** Least allowed value. */
	public static OptionalDouble minimum(EStructuralFeature feature) {
		return number(feature, "minimum");
	}

	/** Greatest allowed value. */
	public static OptionalDouble maximum(EStructuralFeature feature) {
		return number(feature, "maximum");
	}

	private static OptionalDouble number(EStructuralFeature feature, String key) {
		String text = detail(feature, key, null);
		return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
	}

	private static String detail(EStructuralFeature feature, String key, String fallback) {
		String value = EcoreUtil.getAnnotation(feature, SOURCE, key);
		return value == null ? fallback : value;
	}
}
