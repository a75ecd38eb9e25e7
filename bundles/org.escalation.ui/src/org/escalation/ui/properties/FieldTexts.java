/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Numbers;
import org.escalation.model.text.Presentation;

/** Labels and tooltips of fields. */
public final class FieldTexts {

	/** What a field shows that stands for different values of several elements. */
	public static final String SEVERAL = "several values";

	private FieldTexts() {
	}

	/** "Clarity:". */
	public static String label(EStructuralFeature feature) {
		return ModelTexts.label(feature) + ':';
	}

	/** Meaning, unit and range. */
	public static String tooltip(EStructuralFeature feature) {
		StringBuilder text = new StringBuilder(ModelTexts.documentation(feature));
		String unit = Presentation.unit(feature);
		if (!unit.isEmpty()) {
			text.append("\nUnit: ").append(unit);
		}
		String range = range(feature);
		if (!range.isEmpty()) {
			text.append("\nRange: ").append(range);
		}
		return text.toString().replace("&", "&&");
	}

	/** "0 to 100", "0 or more"; empty if anything goes. */
	public static String range(EStructuralFeature feature) {
		OptionalDouble low = Presentation.minimum(feature);
		OptionalDouble high = Presentation.maximum(feature);
		if (low.isPresent() && high.isPresent()) {
			return Numbers.plain(low.getAsDouble()) + " to " + Numbers.plain(high.getAsDouble());
		}
		return low.isPresent() ? Numbers.plain(low.getAsDouble()) + " or more"
				: high.isPresent() ? Numbers.plain(high.getAsDouble()) + " or less" : "";
	}
}
