/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.ladder;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RungGroup;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Every group of a ladder has rungs. */
final class GroupHasRungs extends AbstractConstraint<RungGroup> {

	GroupHasRungs() {
		super("group.empty", Severity.WARNING, RungGroup.class,
				"Every group of a ladder has rungs.",
				"An empty group takes up room in every table and picture and means nothing.");
	}

	@Override
	protected void examine(RungGroup group, CheckContext context) {
		if (group.getRungs().isEmpty()) {
			context.report(group, Literals.RUNG_GROUP__RUNGS, of(group) + " has no rungs; add some or delete it",
					new Fix("Delete it", () -> EcoreUtil.remove(group)));
		}
	}
}
