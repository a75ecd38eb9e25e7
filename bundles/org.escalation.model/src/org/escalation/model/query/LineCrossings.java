/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.query;

import org.escalation.model.Action;
import org.escalation.model.AllOf;
import org.escalation.model.ActionTaken;
import org.escalation.model.AnyOf;
import org.escalation.model.Comparator;
import org.escalation.model.Condition;
import org.escalation.model.Rung;
import org.escalation.model.RungReached;
import org.escalation.model.Threshold;

/** Which actions cross which lines, as far as a line's condition speaks of actions or rungs. */
public final class LineCrossings {

	private LineCrossings() {
	}

	/** Whether taking the action makes the line's condition hold; an owner does not cross its own line. */
	public static boolean crosses(Action action, Threshold line) {
		return action.getActor() != line.getOwner() && asksFor(line.getCondition(), action);
	}

	private static boolean asksFor(Condition condition, Action action) {
		return switch (condition) {
			case ActionTaken taken -> taken.getActions().contains(action);
			case RungReached reached -> reaches(action, reached);
			case AllOf all -> all.getConditions().stream().anyMatch(part -> asksFor(part, action));
			case AnyOf any -> any.getConditions().stream().anyMatch(part -> asksFor(part, action));
			case null, default -> false;
		};
	}

	private static boolean reaches(Action action, RungReached reached) {
		boolean rises = reached.getComparator() == Comparator.AT_LEAST || reached.getComparator() == Comparator.MORE_THAN;
		Rung to = action.getToRung();
		Rung limit = reached.getRung();
		if (!rises || to == null || limit == null
				|| !reached.getActors().isEmpty() && !reached.getActors().contains(action.getActor())) {
			return false;
		}
		return reached.getComparator() == Comparator.AT_LEAST ? to.getOrdinal() >= limit.getOrdinal()
				: to.getOrdinal() > limit.getOrdinal();
	}
}
