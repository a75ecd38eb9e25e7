/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import java.util.List;
import java.util.Set;

import org.escalation.model.Comparator;
import org.escalation.model.Condition;
import org.escalation.model.CostBorne;
import org.escalation.model.RungReached;
import org.escalation.model.StakePosition;
import org.escalation.model.TimeElapsed;
import org.escalation.model.constraints.Naming;
import org.escalation.model.internal.constraints.Durations;

/**
 * The values that a condition allows a quantity.
 *
 * @param subject what is compared; conditions on equal subjects can exclude each other
 * @param name    how a message calls it
 * @param low     least value
 * @param high    greatest value
 * @param open    whether one of the two limits is itself not allowed
 */
record Bounds(Object subject, String name, double low, double high, boolean open) {

	/** What a condition allows, or null if it compares nothing that can be compared here. */
	static Bounds of(Condition condition) {
		return switch (condition) {
			case TimeElapsed it when it.getTime() != null -> bounds("time", "the time", it.getComparator(),
					Durations.days(it.getTime()));
			case CostBorne it when it.getActor() != null -> bounds(List.of("cost", it.getActor()),
					"the cost of " + Naming.within(it.getActor()), it.getComparator(), it.getShare());
			case StakePosition it when it.getActor() != null -> bounds(List.of("stake", it.getActor()),
					"the position of " + Naming.within(it.getActor()), it.getComparator(), it.getLimit());
			case RungReached it when it.getRung() != null && it.getActors().size() == 1 -> bounds(
					List.of("rung", Set.copyOf(it.getActors())), "the rung of " + Naming.within(it.getActors().get(0)),
					it.getComparator(), it.getRung().getOrdinal());
			default -> null;
		};
	}

	private static Bounds bounds(Object subject, String name, Comparator comparator, double limit) {
		return switch (comparator) {
			case AT_LEAST -> new Bounds(subject, name, limit, Double.POSITIVE_INFINITY, false);
			case MORE_THAN -> new Bounds(subject, name, limit, Double.POSITIVE_INFINITY, true);
			case AT_MOST -> new Bounds(subject, name, Double.NEGATIVE_INFINITY, limit, false);
			case LESS_THAN -> new Bounds(subject, name, Double.NEGATIVE_INFINITY, limit, true);
		};
	}

	/** What both allow. */
	Bounds and(Bounds other) {
		return new Bounds(subject, name, Math.max(low, other.low), Math.min(high, other.high), open || other.open);
	}

	/** Whether no value is allowed. */
	boolean isEmpty() {
		return low > high || low == high && open;
	}
}
