/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.actor;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Perception;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A perception is about somebody else. */
final class PerceivesOthers extends AbstractConstraint<Perception> {

	PerceivesOthers() {
		super("perception.self", Severity.ERROR, Perception.class,
				"A perception is about somebody else.",
				"How an actor chooses is its own decision rule, not a perception.");
	}

	@Override
	protected void examine(Perception perception, CheckContext context) {
		if (perception.getSubject() != null && perception.getSubject() == perception.getHolder()) {
			context.report(perception, Literals.PERCEPTION__SUBJECT, of(perception) + " is about its own holder; choose another actor");
		}
	}
}
