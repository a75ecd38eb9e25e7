/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;
import static org.escalation.model.text.Numbers.plain;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.SalamiRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Whoever cuts slices has slices of different size. */
final class SlicesDiffer extends AbstractConstraint<SalamiRule> {

	SlicesDiffer() {
		super("salami.sizes", Severity.WARNING, SalamiRule.class,
				"Whoever cuts slices has slices of different size.",
				"The rule takes the largest slice that seems safe; with actions of one size there is "
						+ "nothing to choose.");
	}

	@Override
	protected void examine(SalamiRule rule, CheckContext context) {
		if (rule.eContainer() instanceof Actor actor && !actor.getActions().isEmpty()
				&& actor.getActions().stream().mapToDouble(Action::getSize).distinct().count() == 1) {
			context.report(rule, null, of(rule) + " of " + within(actor) + " chooses among actions of one size ("
					+ plain(actor.getActions().get(0).getSize()) + "); give the actions sizes");
		}
	}
}
