/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.SelfLimit;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** A linkage lifts restrictions of its guarantor only. */
final class LiftsOwnLimits extends AbstractConstraint<DeterrenceLinkage> {

	LiftsOwnLimits() {
		super("linkage.relaxes", Severity.ERROR, DeterrenceLinkage.class,
				"A linkage lifts restrictions of its guarantor only.",
				"One actor cannot lift another's restriction.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		for (SelfLimit limit : linkage.getRelaxes()) {
			if (limit.getOwner() != null && linkage.getGuarantor() != null
					&& !Standing.areOneSide(limit.getOwner(), linkage.getGuarantor())) {
				context.report(linkage, Literals.DETERRENCE_LINKAGE__RELAXES, of(linkage) + " lifts " + within(limit) + " of "
						+ within(limit.getOwner()) + ", which is not its guarantor; choose a restriction of the guarantor",
						new Fix("Leave it out", () -> linkage.getRelaxes().remove(limit)));
			}
		}
	}
}
