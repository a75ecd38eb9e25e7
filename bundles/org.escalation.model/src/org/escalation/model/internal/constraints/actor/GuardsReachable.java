/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Guard;
import org.escalation.model.GuardedRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** No guard stands behind one that always holds. */
final class GuardsReachable extends AbstractConstraint<GuardedRule> {

	GuardsReachable() {
		super("guarded.unreachable", Severity.WARNING, GuardedRule.class,
				"No guard stands behind one that always holds.",
				"The first guard that holds decides, so those behind it never do.");
	}

	@Override
	protected void examine(GuardedRule rule, CheckContext context) {
		List<Guard> guards = rule.getGuards();
		for (int i = 0; i + 1 < guards.size(); i++) {
			if (guards.get(i).getCondition() == null) {
				List<Guard> behind = new ArrayList<>(guards.subList(i + 1, guards.size()));
				context.report(rule, Literals.GUARDED_RULE__GUARDS, of(rule) + " has a guard without a condition in place " + (i + 1)
						+ ", so those behind it never decide; give it a condition or put it last",
						new Fix("Put it last", () -> rule.getGuards().move(rule.getGuards().size() - 1, rule.getGuards().size() - 1 - behind.size())));
				return;
			}
		}
	}
}
