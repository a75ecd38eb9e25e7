/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.NumberOverride;
import org.escalation.model.Settlement;
import org.escalation.model.VariantOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Each side can find an off-ramp acceptable under some values of the model. */
final class Acceptable extends AbstractConstraint<Settlement> {

	Acceptable() {
		super("offramp.acceptable", Severity.WARNING, Settlement.class,
				"Each side can find an off-ramp acceptable under some values of the model.",
				"A side can always submit, so terms that are worth less to it than submitting, under the base "
						+ "values and all overrides, are never accepted.");
	}

	@Override
	protected void examine(Settlement settlement, CheckContext context) {
		Actor actor = settlement.getActor();
		if (actor == null) {
			return;
		}
		double face = highest(settlement, Literals.SETTLEMENT__FACE_PRESERVATION, settlement.getFacePreservation(), context);
		double best = highest(settlement, Literals.SETTLEMENT__VALUE, settlement.getValue(), context)
				+ face * highest(actor, Literals.ACTOR__FACE_WEIGHT, actor.getFaceWeight(), context);
		double submit = -highest(actor, Literals.ACTOR__SUBMIT_VALUE, -actor.getSubmitValue(), context);
		if (best < submit) {
			context.report(settlement, Literals.SETTLEMENT__VALUE, of(settlement) + " is worth at most " + plain(best)
					+ " including face, less than submitting (" + plain(submit) + "); better terms or more face are needed");
		}
	}

	/** Greatest value that the base or an override gives; of the negated values where the base is negated. */
	private static double highest(EObject element, EAttribute feature, double base, CheckContext context) {
		double highest = base;
		for (VariantOverride each : context.index().overridesOf(element)) {
			if (each instanceof NumberOverride override && override.getFeature() == feature) {
				boolean negated = feature == Literals.ACTOR__SUBMIT_VALUE;
				highest = Math.max(highest, negated ? -override.getNewValue() : override.getNewValue());
			}
		}
		return highest;
	}
}
