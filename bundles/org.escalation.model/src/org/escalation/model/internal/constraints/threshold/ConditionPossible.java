/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import java.util.HashMap;
import java.util.Map;

import org.escalation.model.AllOf;
import org.escalation.model.Condition;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Conditions that must hold together do not exclude each other. */
final class ConditionPossible extends AbstractConstraint<AllOf> {

	ConditionPossible() {
		super("condition.impossible", Severity.WARNING, AllOf.class,
				"Conditions that must hold together do not exclude each other.",
				"What can never hold has no effect in any run.");
	}

	@Override
	protected void examine(AllOf condition, CheckContext context) {
		Map<Object, Bounds> bounds = new HashMap<>();
		for (Condition part : condition.getConditions()) {
			Bounds own = Bounds.of(part);
			if (own != null) {
				Bounds both = bounds.merge(own.subject(), own, Bounds::and);
				if (both.isEmpty()) {
					context.report(condition, Literals.ALL_OF__CONDITIONS, of(condition) + " demands of " + both.name()
							+ " what cannot be true at once; change one of the bounds");
					return;
				}
			}
		}
	}
}
