/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.escalation.model.Actor;

/** Who stands for whom: a coalition for its members, a member for its coalition. */
public final class Standing {

	private Standing() {
	}

	/** An actor and everyone who belongs to it, directly or through others. */
	public static Set<Actor> withMembers(Actor actor) {
		return withMembers(List.of(actor));
	}

	/** Actors and everyone who belongs to one of them. */
	public static Set<Actor> withMembers(Collection<Actor> actors) {
		Set<Actor> found = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Actor> open = new ArrayDeque<>(actors);
		while (!open.isEmpty()) {
			Actor next = open.pop();
			if (found.add(next)) {
				next.getMembers().forEach(open::push);
			}
		}
		return found;
	}

	/** Whether two are the same, or one belongs to the other. */
	public static boolean areOneSide(Actor one, Actor other) {
		return one == other || withMembers(one).contains(other) || withMembers(other).contains(one);
	}

	/** Whether an actor, its coalition or one of its members is among some others. */
	public static boolean isAmong(Actor actor, Collection<Actor> others) {
		return others.stream().anyMatch(other -> areOneSide(actor, other));
	}
}
