/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Source;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** A source is listed once. */
final class SourceOnce extends AbstractConstraint<EscalationModel> {

	SourceOnce() {
		super("source.duplicate", Severity.WARNING, EscalationModel.class,
				"A source is listed once.",
				"Listed twice, it looks like two independent sources.");
	}

	@Override
	protected void examine(EscalationModel model, CheckContext context) {
		for (Source again : Repeats.in(model.getSources(), SourceOnce::address)) {
			context.report(again, Literals.SOURCE__ADDRESS, of(again) + " has the same address as another source; "
					+ "cite one of them everywhere and delete the other");
		}
	}

	private static Object address(Source source) {
		String address = source.getAddress();
		return address == null || address.isBlank() ? null : address.strip().replaceFirst("/+$", "");
	}
}
