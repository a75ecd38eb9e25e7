/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.ContentOverride;
import org.escalation.model.FeatureOverride;
import org.escalation.model.Identified;
import org.escalation.model.InclusionOverride;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.VariantOverride;

/** Changes of a variant in words: "Russia, precision of choice: 1 → 2". */
public final class OverrideTexts {

	private OverrideTexts() {
	}

	/** The element, the feature, the old and the new value. */
	public static String of(VariantOverride override) {
		String element = ElementTitles.nameOf(override.getElement());
		String change = changeOf(override);
		return change.isEmpty() ? element : element + (override instanceof InclusionOverride ? ": " : ", ") + change;
	}

	/** The feature, the old and the new value, for readers who see which element is meant. */
	public static String changeOf(VariantOverride override) {
		return switch (override) {
		case NumberOverride number -> change(number, Numbers.plain(number.getOldValue()), Numbers.plain(number.getNewValue()));
		case BooleanOverride truth -> change(truth, yesOrNo(truth.isOldValue()), yesOrNo(truth.isNewValue()));
		case ChoiceOverride choice -> change(choice, literal(choice.getOldValue()), literal(choice.getNewValue()));
		case ReferenceOverride reference -> change(reference, names(reference.getOldValues()), names(reference.getNewValues()));
		case ContentOverride content -> change(content, "as in the base",
				content.getReplacement() == null ? "nothing" : ElementTitles.of(content.getReplacement()));
		case InclusionOverride inclusion -> inclusion.isIncluded() ? "put in" : "left out";
		default -> "";
		};
	}

	private static String change(FeatureOverride override, String oldValue, String newValue) {
		EStructuralFeature feature = override.getFeature();
		String name = feature == null ? "no feature chosen" : ModelTexts.label(feature).toLowerCase(java.util.Locale.ROOT);
		return name + ": " + oldValue + " → " + newValue;
	}

	private static String yesOrNo(boolean value) {
		return value ? "yes" : "no";
	}

	private static String literal(EEnumLiteral literal) {
		return literal == null ? "none" : ModelTexts.label(literal);
	}

	private static String names(List<Identified> elements) {
		return elements.isEmpty() ? "none" : elements.stream().map(ElementTitles::nameOf).collect(joining(", "));
	}
}
