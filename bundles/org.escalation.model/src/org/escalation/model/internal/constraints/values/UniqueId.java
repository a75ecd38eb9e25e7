/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Identified;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.ElementIds;
import org.escalation.model.io.Severity;

/** Ids are well formed and no two elements share one. */
final class UniqueId extends AbstractConstraint<Identified> {

	UniqueId() {
		super("id.unique", Severity.ERROR, Identified.class,
				"Ids are well formed and no two elements share one.",
				"References are stored by id: with two elements of one id, files and merges mix them up.");
	}

	@Override
	protected void examine(Identified element, CheckContext context) {
		String id = element.getId();
		if (id == null || id.isEmpty()) {
			return;
		}
		if (!ElementIds.isWellFormed(id)) {
			context.report(element, Literals.IDENTIFIED__ID, of(element) + " has the id \"" + id
					+ "\"; use letters, digits, dot, hyphen and underscore only", renew(element, context));
		} else if (context.index().withId(id).get(0) != element) {
			context.report(element, Literals.IDENTIFIED__ID, of(element) + " has the same id as "
					+ within(context.index().withId(id).get(0)) + " (" + id + "); give one of them another",
					renew(element, context));
		}
	}

	private static Fix renew(Identified element, CheckContext context) {
		return new Fix("Give it a new id", () -> element.setId(
				ElementIds.newId(element.eClass(), id -> !context.index().withId(id).isEmpty())));
	}
}
