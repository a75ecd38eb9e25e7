/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.Objects;
import java.util.stream.Stream;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.DecisionRule;
import org.escalation.model.Guard;
import org.escalation.model.GuardedRule;
import org.escalation.model.ScriptedChoice;
import org.escalation.model.ScriptedRule;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A decision rule chooses among its actor's own actions. */
final class OwnChoices extends AbstractConstraint<DecisionRule> {

	OwnChoices() {
		super("rule.actions", Severity.ERROR, DecisionRule.class,
				"A decision rule chooses among its actor's own actions.",
				"One actor cannot decide what another does.");
	}

	@Override
	protected void examine(DecisionRule rule, CheckContext context) {
		if (rule.eContainer() instanceof Actor actor) {
			Stream<Action> chosen = switch (rule) {
				case ScriptedRule scripted -> scripted.getChoices().stream().map(ScriptedChoice::getAction);
				case GuardedRule guarded -> guarded.getGuards().stream().map(Guard::getAction);
				default -> Stream.empty();
			};
			chosen.filter(Objects::nonNull).filter(action -> action.getActor() != null && action.getActor() != actor)
					.filter(action -> !actor.getMembers().contains(action.getActor()))
					.forEach(action -> context.report(rule, null, of(rule) + " of " + within(actor) + " chooses "
							+ within(action) + " of " + within(action.getActor()) + "; choose an action of its own"));
		}
	}
}
