/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.Condition;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A condition that combines others has some. */
final class ConditionNotEmpty extends AbstractConstraint<Condition> {

	ConditionNotEmpty() {
		super("condition.empty", Severity.WARNING, Condition.class,
				"A condition that combines others has some.",
				"\"All of nothing\" always holds and \"any of nothing\" never does, which is hardly meant.");
	}

	@Override
	protected void examine(Condition condition, CheckContext context) {
		boolean empty = switch (condition) {
			case AllOf all -> all.getConditions().isEmpty();
			case AnyOf any -> any.getConditions().isEmpty();
			default -> false;
		};
		if (empty) {
			context.report(condition, condition instanceof AllOf ? Literals.ALL_OF__CONDITIONS : Literals.ANY_OF__CONDITIONS,
					of(condition) + " combines no conditions; add some or delete it",
					new Fix("Delete it", () -> EcoreUtil.remove(condition)));
		}
	}
}
