/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.CapabilityPackage;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** The package of a linkage comes from its guarantor. */
final class ProviderCommitted extends AbstractConstraint<DeterrenceLinkage> {

	ProviderCommitted() {
		super("linkage.provider", Severity.WARNING, DeterrenceLinkage.class,
				"The package of a linkage comes from its guarantor.",
				"A guarantor can promise only what it, its coalition or one of its members delivers.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		CapabilityPackage promised = linkage.getPackage();
		if (promised != null && promised.getProvider() != null && linkage.getGuarantor() != null
				&& !Standing.areOneSide(promised.getProvider(), linkage.getGuarantor())) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__PACKAGE, of(linkage) + " promises " + within(promised) + ", which "
					+ within(promised.getProvider()) + " delivers and not " + within(linkage.getGuarantor())
					+ "; choose a package or a guarantor that fits");
		}
	}
}
