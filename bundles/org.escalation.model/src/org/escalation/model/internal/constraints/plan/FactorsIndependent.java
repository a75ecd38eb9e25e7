/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.HashMap;
import java.util.Map;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Experiment;
import org.escalation.model.SweepDesign;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.VariantOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Factors that are combined change different things. */
final class FactorsIndependent extends AbstractConstraint<Experiment> {

	FactorsIndependent() {
		super("experiment.factors-overlap", Severity.WARNING, Experiment.class,
				"Factors that are combined change different things.",
				"Where two factors set the same property, one of them overwrites the other and effects "
						+ "cannot be told apart.");
	}

	@Override
	protected void examine(Experiment experiment, CheckContext context) {
		if (experiment.getDesign() instanceof VariantDesign || experiment.getDesign() instanceof SweepDesign) {
			return;
		}
		Map<Object, Variant> changed = new HashMap<>();
		for (Variant factor : Designs.variants(experiment.getDesign())) {
			for (VariantOverride override : factor.getOverrides()) {
				Object place = Designs.place(override);
				Variant other = place == null ? null : changed.putIfAbsent(place, factor);
				if (other != null && other != factor) {
					context.report(experiment, Literals.EXPERIMENT__DESIGN, of(experiment) + " combines " + within(other) + " and "
							+ within(factor) + ", which both change " + Designs.what(override)
							+ "; let each property be changed by one factor");
					return;
				}
			}
		}
	}
}
