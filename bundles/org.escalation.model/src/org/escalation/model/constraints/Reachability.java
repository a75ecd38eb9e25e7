/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Comparator;
import org.escalation.model.Condition;
import org.escalation.model.CrossingPattern;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.ExogenousEvent;
import org.escalation.model.InitialState;
import org.escalation.model.Rung;
import org.escalation.model.RungEffect;
import org.escalation.model.RungReached;
import org.escalation.model.Threshold;

/**
 * Whether a condition can ever become true, judged generously: a condition only counts as unreachable if nothing in the
 * model could bring it about, whatever the actors decide. Found by repeating: what is reachable opens actions, which
 * make more reachable, until nothing is added. Negations and conditions on time, cost and stakes count as reachable.
 */
public final class Reachability {

	private final ModelIndex index;
	private final Set<Condition> reachable = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<CapabilityPackage> deliverable = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Actor, Integer> highest = new IdentityHashMap<>();
	private final Deque<Condition> open = new ArrayDeque<>();
	private final Set<Condition> queued = Collections.newSetFromMap(new IdentityHashMap<>());
	private int highestOfAll;

	/** Each condition is looked at again only when something that it waits for has become possible. */
	Reachability(ModelIndex index) {
		this.index = index;
		index.all(InitialState.class).forEach(state -> reach(state.getActor(), state.getRung()));
		index.all(Action.class).stream().filter(action -> action.getAvailableWhen() == null).forEach(this::take);
		index.all(RungEffect.class).stream().filter(effect -> !(effect.eContainer() instanceof ExogenousEvent event)
				|| event.getCondition() == null).forEach(effect -> reach(effect.getActor(), effect.getRung()));
		index.all(Condition.class).forEach(this::queue);
		while (!open.isEmpty()) {
			Condition next = open.poll();
			queued.remove(next);
			if (!reachable.contains(next) && holds(next)) {
				reachable.add(next);
				follow(next);
			}
		}
	}

	/** Whether something in the model can make the condition true; an empty condition is always true. */
	public boolean isReachable(Condition condition) {
		return condition == null || reachable.contains(condition);
	}

	/** Whether the threshold can be crossed. */
	public boolean isCrossable(Threshold threshold) {
		return threshold.getCondition() != null && isReachable(threshold.getCondition());
	}

	private void queue(Condition condition) {
		if (!reachable.contains(condition) && queued.add(condition)) {
			open.add(condition);
		}
	}

	/** Queues the conditions of a kind that refer to an element. */
	private void queueUses(EObject element, Class<? extends Condition> kind) {
		for (ModelIndex.Use use : index.usesOf(element)) {
			if (kind.isInstance(use.from())) {
				queue((Condition) use.from());
			}
		}
	}

	/** What becomes possible when a condition does. */
	private void follow(Condition condition) {
		switch (condition.eContainer()) {
			case Condition parent -> queue(parent);
			case Action action -> take(action);
			case Threshold line -> queueUses(line, CrossingPattern.class);
			case DeterrenceLinkage linkage -> deliver(linkage.getPackage());
			case ExogenousEvent event -> event.getEffects().stream().filter(RungEffect.class::isInstance)
					.map(RungEffect.class::cast).forEach(effect -> reach(effect.getActor(), effect.getRung()));
			case null, default -> {
				// Nothing else waits for it.
			}
		}
	}

	private void take(Action action) {
		reach(action.getActor(), action.getToRung());
		deliver(action.getDelivers());
		queueUses(action, ActionTaken.class);
	}

	private void reach(Actor actor, Rung rung) {
		if (rung == null || actor == null || highest.getOrDefault(actor, 0) >= rung.getOrdinal()) {
			return;
		}
		highest.put(actor, rung.getOrdinal());
		queueUses(actor, RungReached.class);
		for (ModelIndex.Use use : index.usesOf(actor)) {
			if (use.feature() == Literals.ACTOR__MEMBERS) {
				queueUses(use.from(), RungReached.class);
			}
		}
		if (rung.getOrdinal() > highestOfAll) {
			highestOfAll = rung.getOrdinal();
			index.all(RungReached.class).stream().filter(each -> each.getActors().isEmpty()).forEach(this::queue);
		}
	}

	private void deliver(CapabilityPackage delivered) {
		if (delivered != null && deliverable.add(delivered)) {
			queueUses(delivered, CapabilityDelivered.class);
		}
	}

	/** What is not filled in yet counts as reachable; other constraints name the gap. */
	private boolean holds(Condition condition) {
		return switch (condition) {
			case AllOf all -> all.getConditions().stream().allMatch(this::isReachable);
			case AnyOf any -> any.getConditions().isEmpty() || any.getConditions().stream().anyMatch(this::isReachable);
			case ActionTaken taken -> taken.getActions().isEmpty()
					|| taken.getActions().stream().anyMatch(action -> isReachable(action.getAvailableWhen()));
			case RungReached reached -> reached.getRung() == null || canReach(reached);
			case CapabilityDelivered delivered -> delivered.getPackage() == null || isDownward(delivered.getComparator())
					|| delivered.getShare() <= 0 || deliverable.contains(delivered.getPackage());
			case CrossingPattern pattern -> pattern.getThresholds().isEmpty()
					|| pattern.getThresholds().stream().anyMatch(this::isCrossable);
			default -> true;
		};
	}

	private boolean canReach(RungReached reached) {
		int needed = reached.getRung().getOrdinal() + (reached.getComparator() == Comparator.MORE_THAN ? 1 : 0);
		List<Actor> actors = reached.getActors();
		return isDownward(reached.getComparator()) || needed <= 1
				|| (actors.isEmpty() ? highestOfAll >= needed : actors.stream().anyMatch(each -> isUpTo(each, needed)));
	}

	/** A coalition stands where its members stand. */
	private boolean isUpTo(Actor actor, int ordinal) {
		return highest.getOrDefault(actor, 1) >= ordinal
				|| actor.getMembers().stream().anyMatch(member -> highest.getOrDefault(member, 1) >= ordinal);
	}

	private static boolean isDownward(Comparator comparator) {
		return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
	}
}
