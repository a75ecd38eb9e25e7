/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.escalation.model.Action;
import org.escalation.model.AllOf;
import org.escalation.model.ActionTaken;
import org.escalation.model.AnyOf;
import org.escalation.model.Condition;
import org.escalation.model.EscalationModel;
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

	/** All actions of the model that lead to a rung, the highest rung first. */
	public static List<Action> climbers(EscalationModel model) {
		return model.getActors().stream().flatMap(actor -> actor.getActions().stream()).filter(action -> action.getToRung() != null)
				.sorted(Comparator.<Action>comparingInt(action -> action.getToRung().getOrdinal()).reversed()).toList();
	}

	/**
	 * The actions that cross a line, each once, without looking at all of the model.
	 *
	 * @param climbers the model's actions that lead to a rung, the highest first, see {@link #climbers}
	 */
	public static Collection<Action> crossing(Threshold line, Collection<Action> climbers) {
		Set<Action> found = new LinkedHashSet<>();
		collect(line.getCondition(), climbers, found);
		found.removeIf(action -> action.getActor() == line.getOwner());
		return found;
	}

	private static void collect(Condition condition, Collection<Action> climbers, Set<Action> into) {
		switch (condition) {
			case ActionTaken taken -> into.addAll(taken.getActions());
			case RungReached reached -> climbers.stream().takeWhile(action -> isHighEnough(action, reached))
					.filter(action -> reaches(action, reached)).forEach(into::add);
			case AllOf all -> all.getConditions().forEach(part -> collect(part, climbers, into));
			case AnyOf any -> any.getConditions().forEach(part -> collect(part, climbers, into));
			case null, default -> {
				// other conditions speak of no action
			}
		}
	}

	private static boolean isHighEnough(Action action, RungReached reached) {
		return reached.getRung() != null && action.getToRung().getOrdinal() >= reached.getRung().getOrdinal();
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
		boolean rises = reached.getComparator() == org.escalation.model.Comparator.AT_LEAST || reached.getComparator() == org.escalation.model.Comparator.MORE_THAN;
		Rung to = action.getToRung();
		Rung limit = reached.getRung();
		if (!rises || to == null || limit == null
				|| !reached.getActors().isEmpty() && !reached.getActors().contains(action.getActor())) {
			return false;
		}
		return reached.getComparator() == org.escalation.model.Comparator.AT_LEAST ? to.getOrdinal() >= limit.getOrdinal()
				: to.getOrdinal() > limit.getOrdinal();
	}
}
