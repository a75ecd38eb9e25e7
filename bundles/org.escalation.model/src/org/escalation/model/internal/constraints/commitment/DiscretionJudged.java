/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import java.util.OptionalDouble;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Probabilities;
import org.escalation.model.io.Severity;

/** A linkage that is not wholly automatic says how likely the decision is. */
final class DiscretionJudged extends AbstractConstraint<DeterrenceLinkage> {

	DiscretionJudged() {
		super("linkage.discretion", Severity.WARNING, DeterrenceLinkage.class,
				"A linkage that is not wholly automatic says how likely the decision is.",
				"Where no chance of a decision is judged, none is assumed, and the linkage works only as "
						+ "far as it is automatic.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		OptionalDouble automatic = Probabilities.point(linkage.getAutomaticity());
		if (linkage.getDiscretion() == null && automatic.orElse(0) < 1) {
			context.report(linkage, Literals.DETERRENCE_LINKAGE__DISCRETION, of(linkage) + " follows by itself with a chance of only "
					+ plain(automatic.orElse(0)) + " and does not say how likely it is decided upon otherwise; "
					+ "add a judgement of discretion");
		}
	}
}
