/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.Actor;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Veto;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** A veto is held by the guarantor, one of its members, or whoever delivers the package. */
final class VetoOfInsider extends AbstractConstraint<DeterrenceLinkage> {

	VetoOfInsider() {
		super("veto.holder", Severity.WARNING, DeterrenceLinkage.class,
				"A veto is held by the guarantor, one of its members, or whoever delivers the package.",
				"Who takes no part in the decision cannot stop it.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		if (linkage.getGuarantor() == null) {
			return;
		}
		Actor provider = linkage.getPackage() == null ? null : linkage.getPackage().getProvider();
		for (Veto veto : linkage.getVetoes()) {
			Actor holder = veto.getHolder();
			if (holder != null && !Standing.areOneSide(holder, linkage.getGuarantor())
					&& (provider == null || !Standing.areOneSide(holder, provider))) {
				context.report(veto, Literals.VETO__HOLDER, of(linkage) + " can be stopped by " + within(holder) + ", which is no member of "
						+ within(linkage.getGuarantor()) + "; choose a member, or make it one");
			}
		}
	}
}
