/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.TreatyCommitment;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A treaty deters neither its guarantor nor those whom it protects. */
final class TreatyAgainstOthers extends AbstractConstraint<TreatyCommitment> {

	TreatyAgainstOthers() {
		super("treaty.self", Severity.ERROR, TreatyCommitment.class,
				"A treaty deters neither its guarantor nor those whom it protects.",
				"A commitment has two sides: those protected and those deterred.");
	}

	@Override
	protected void examine(TreatyCommitment treaty, CheckContext context) {
		for (Actor addressee : treaty.getAddressees()) {
			if (addressee == treaty.getOwner() || treaty.getBeneficiaries().contains(addressee)) {
				context.report(treaty, Literals.THRESHOLD__ADDRESSEES, of(treaty) + " is to deter " + within(addressee)
						+ ", which it binds or protects; remove it from one of the two",
						new Fix("Take it out of the addressees", () -> treaty.getAddressees().remove(addressee)));
			}
		}
	}
}
