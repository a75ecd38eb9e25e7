/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.escalation.model.internal.constraints.BuiltInConstraints;
import org.escalation.model.internal.constraints.ContributedConstraints;

/** An immutable list of constraints with different ids. */
public final class ConstraintRegistry {

	private final List<Constraint> constraints;

	private ConstraintRegistry(List<Constraint> constraints) {
		this.constraints = List.copyOf(constraints);
	}

	/** The constraints of this bundle. */
	public static ConstraintRegistry builtIn() {
		return new ConstraintRegistry(BuiltInConstraints.all());
	}

	/** The constraints of this bundle and, where the Eclipse platform runs, those that plug-ins contribute. */
	public static ConstraintRegistry installed() {
		return builtIn().with(ContributedConstraints.all());
	}

	/** With further constraints; one whose id is in use already is left out, so that nobody can replace a rule unseen. */
	public ConstraintRegistry with(Collection<? extends Constraint> further) {
		List<Constraint> all = new ArrayList<>(constraints);
		Set<String> ids = new HashSet<>();
		constraints.forEach(each -> ids.add(each.id()));
		for (Constraint each : further) {
			if (ids.add(each.id())) {
				all.add(each);
			}
		}
		return new ConstraintRegistry(all);
	}

	/** Without the constraints of some ids, for users who have switched rules off. */
	public ConstraintRegistry without(Collection<String> ids) {
		return new ConstraintRegistry(constraints.stream().filter(each -> !ids.contains(each.id())).toList());
	}

	/** All constraints. */
	public List<Constraint> constraints() {
		return constraints;
	}

	/** The constraint of an id. */
	public Optional<Constraint> find(String id) {
		return constraints.stream().filter(each -> each.id().equals(id)).findFirst();
	}
}
