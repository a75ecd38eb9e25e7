/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.function.Consumer;

/**
 * One rule's test.
 *
 * @param id      the rule
 * @param prepare adds what the rule is about, without breaking it
 * @param damage  breaks the rule
 */
record ConstraintCase(String id, Consumer<Specimen> prepare, Consumer<Specimen> damage) {

	/** For a rule whose subject every model has. */
	static ConstraintCase of(String id, Consumer<Specimen> damage) {
		return new ConstraintCase(id, specimen -> {
		}, damage);
	}

	/** For a rule whose subject is prepared first. */
	static ConstraintCase of(String id, Consumer<Specimen> prepare, Consumer<Specimen> damage) {
		return new ConstraintCase(id, prepare, damage);
	}
}
