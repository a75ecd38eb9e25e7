/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.percent;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ScriptedChoice;
import org.escalation.model.ScriptedRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Probabilities;
import org.escalation.model.io.Severity;

/** The chances of a scripted rule add up to at most 1. */
final class ScriptedSum extends AbstractConstraint<ScriptedRule> {

	ScriptedSum() {
		super("scripted.sum", Severity.ERROR, ScriptedRule.class,
				"The chances of a scripted rule add up to at most 1.",
				"The rest of the probability is waiting; above 1 nothing is left.");
	}

	@Override
	protected void examine(ScriptedRule rule, CheckContext context) {
		double sum = 0;
		for (ScriptedChoice choice : rule.getChoices()) {
			sum += choice.getCondition() == null ? Probabilities.point(choice.getProbability()).orElse(0) : 0;
		}
		if (sum > 1 + 1e-9) {
			context.report(rule, Literals.SCRIPTED_RULE__CHOICES, of(rule) + " has chances that add up to " + percent(sum)
					+ "; lower them to at most 100 % together");
		}
	}
}
