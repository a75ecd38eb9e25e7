/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.Condition;
import org.escalation.model.CrossingPattern;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Cycles;
import org.escalation.model.io.Severity;

/** No line is crossed only because it is crossed. */
final class ConditionNotCircular extends AbstractConstraint<EscalationModel> {

	ConditionNotCircular() {
		super("condition.cycle", Severity.ERROR, EscalationModel.class,
				"No line is crossed only because it is crossed.",
				"What waits for itself never happens.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		List<Threshold> lines = context.index().all(Threshold.class);
		Set<Threshold> circular = Cycles.among(lines, line -> awaited(line.getCondition(), new ArrayList<>()));
		for (Threshold line : lines) {
			if (circular.contains(line)) {
				context.report(line, Literals.THRESHOLD__CONDITION, of(line) + " is crossed only when it has been crossed, directly or "
						+ "through other lines; change one of the conditions");
			}
		}
	}

	/** Lines without whose crossing the condition cannot hold. */
	private static List<Threshold> awaited(Condition condition, List<Threshold> found) {
		switch (condition) {
			case AllOf all -> all.getConditions().forEach(each -> awaited(each, found));
			case AnyOf any when any.getConditions().size() == 1 -> awaited(any.getConditions().get(0), found);
			case CrossingPattern pattern when pattern.getThresholds().size() == 1 -> found.add(pattern.getThresholds().get(0));
			case null, default -> {
				// Holds without any one crossing.
			}
		}
		return found;
	}
}
