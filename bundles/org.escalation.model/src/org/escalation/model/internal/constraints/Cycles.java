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
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the nodes of a graph that lie on a cycle: those in a strongly connected component of several nodes, and those
 * that lead to themselves (Tarjan 1972). Takes time in proportion to nodes and edges, and no recursion, so that neither
 * a chain nor a circle of a hundred thousand elements stops it.
 */
public final class Cycles<T> {

	/** A node that is being visited, with what is left of its edges. */
	private record Visit<T>(T node, Iterator<? extends T> rest) {
	}

	private final Function<T, ? extends Collection<? extends T>> next;
	private final Map<T, Integer> order = new IdentityHashMap<>();
	private final Map<T, Integer> lowest = new IdentityHashMap<>();
	private final Deque<T> component = new ArrayDeque<>();
	private final Set<T> inComponent = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<T> found = Collections.newSetFromMap(new IdentityHashMap<>());

	private Cycles(Function<T, ? extends Collection<? extends T>> next) {
		this.next = next;
	}

	/**
	 * The nodes on a cycle, by identity.
	 *
	 * @param nodes where to look
	 * @param next  where edges lead from a node
	 */
	public static <T> Set<T> among(Collection<? extends T> nodes, Function<T, ? extends Collection<? extends T>> next) {
		Cycles<T> search = new Cycles<>(next);
		for (T node : nodes) {
			if (!search.order.containsKey(node)) {
				search.visit(node);
			}
		}
		return search.found;
	}

	private void visit(T root) {
		Deque<Visit<T>> path = new ArrayDeque<>();
		path.push(enter(root));
		while (!path.isEmpty()) {
			Visit<T> visit = path.peek();
			if (visit.rest().hasNext()) {
				T target = visit.rest().next();
				if (target == visit.node()) {
					found.add(target);
				} else if (!order.containsKey(target)) {
					path.push(enter(target));
				} else if (inComponent.contains(target)) {
					lowest.merge(visit.node(), order.get(target), Math::min);
				}
			} else {
				path.pop();
				leave(visit.node());
				if (!path.isEmpty()) {
					lowest.merge(path.peek().node(), lowest.get(visit.node()), Math::min);
				}
			}
		}
	}

	private Visit<T> enter(T node) {
		lowest.put(node, order.size());
		order.put(node, order.size());
		component.push(node);
		inComponent.add(node);
		return new Visit<>(node, next.apply(node).iterator());
	}

	/** The first node entered of a component is left last: then the component is complete. */
	private void leave(T node) {
		if (!lowest.get(node).equals(order.get(node))) {
			return;
		}
		boolean several = component.peek() != node;
		T member;
		do {
			member = component.pop();
			inComponent.remove(member);
			if (several) {
				found.add(member);
			}
		} while (member != node);
	}
}
