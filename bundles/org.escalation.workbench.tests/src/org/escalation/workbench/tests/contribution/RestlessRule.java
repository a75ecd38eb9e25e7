/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.util.Arrays;
import java.util.Map;

import org.escalation.simulation.compile.RuleContribution;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.rule.DecisionRule;

/** A decision rule of a plug-in: moves in every turn, each open move being as likely as the others. */
public final class RestlessRule implements RuleContribution, DecisionRule {

	/** Its identifier in models. */
	public static final String ID = "tests.restless";

	@Override
	public DecisionRule create(Map<String, String> parameters, Map<String, Integer> actions) {
		return this;
	}

	@Override
	public String name() {
		return "RESTLESS";
	}

	@Override
	public void probabilities(Decision decision, double[] probabilities) {
		int moves = decision.options() - 1;
		Arrays.fill(probabilities, 0, decision.options(), moves == 0 ? 1 : 1.0 / moves);
		probabilities[Decision.WAIT] = moves == 0 ? 1 : 0;
	}
}
