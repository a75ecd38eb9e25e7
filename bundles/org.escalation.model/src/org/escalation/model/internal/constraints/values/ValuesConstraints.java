/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import java.util.List;

import org.escalation.model.constraints.Constraint;

/** Constraints on values, references, ids and names that follow from the metamodel. */
public final class ValuesConstraints {

	private ValuesConstraints() {
	}

	/** All of them. */
	public static List<Constraint> all() {
		return List.of(
				new ValueInRange(),
				new RequiredPart(),
				new ReferenceFound(),
				new UniqueId(),
				new WritableText(),
				new Named(),
				new NameUsedOnce());
	}
}
