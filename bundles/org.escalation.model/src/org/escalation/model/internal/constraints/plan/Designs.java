/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.within;

import java.util.List;

import org.escalation.model.ContentOverride;
import org.escalation.model.Design;
import org.escalation.model.FactorialDesign;
import org.escalation.model.FeatureOverride;
import org.escalation.model.RemovalDesign;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.VariantOverride;

/** What designs compare and what variants change. */
final class Designs {

	private Designs() {
	}

	/** The list of variants that a design compares or combines; empty for a sweep. */
	static List<Variant> variants(Design design) {
		return switch (design) {
			case VariantDesign it -> it.getVariants();
			case FactorialDesign it -> it.getFactors();
			case RemovalDesign it -> it.getFactors();
			case null, default -> List.of();
		};
	}

	/** What an override changes, as a key; null if it does not say. */
	static Object place(VariantOverride override) {
		if (override.getElement() == null) {
			return null;
		}
		if (override instanceof FeatureOverride feature) {
			return feature.getFeature() == null ? null : List.of(override.getElement(), feature.getFeature());
		}
		return override.getElement();
	}

	/** The same, but null for an addition to a list of parts, of which a variant may have several. */
	static Object single(VariantOverride override) {
		boolean addition = override instanceof ContentOverride content
				&& content.getFeature() != null && content.getFeature().isMany();
		return addition ? null : place(override);
	}

	/** What an override changes, in words. */
	static String what(VariantOverride override) {
		String element = override.getElement() == null ? "nothing" : within(override.getElement());
		return override instanceof FeatureOverride feature && feature.getFeature() != null
				? label(feature.getFeature()) + " of " + element : element;
	}
}
