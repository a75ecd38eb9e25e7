/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.commitment;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Veto;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** Nobody holds two vetoes over one linkage. */
final class VetoHeldOnce extends AbstractConstraint<DeterrenceLinkage> {

	VetoHeldOnce() {
		super("veto.duplicate", Severity.ERROR, DeterrenceLinkage.class,
				"Nobody holds two vetoes over one linkage.",
				"Each veto lowers the credibility of the linkage, so a veto given twice counts twice.");
	}

	@Override
	protected void examine(DeterrenceLinkage linkage, CheckContext context) {
		for (Veto again : Repeats.in(linkage.getVetoes(), Veto::getHolder)) {
			context.report(again, Literals.VETO__HOLDER, of(linkage) + " gives " + within(again.getHolder())
					+ " a second veto; remove one of them", new Fix("Remove the second veto", () -> EcoreUtil.remove(again)));
		}
	}
}
