/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A red line says what its owner threatens to do. */
final class RedLineAnswered extends AbstractConstraint<RedLine> {

	RedLineAnswered() {
		super("redline.response", Severity.ERROR, RedLine.class,
				"A red line says what its owner threatens to do.",
				"A line is declared together with a response; without one there is nothing to enforce.");
	}

	@Override
	protected void examine(RedLine line, CheckContext context) {
		if (line.getResponse() == null) {
			context.report(line, Literals.THRESHOLD__RESPONSE, of(line) + " has no response; add what its owner threatens to do",
					new Fix("Add an empty response", () -> line.setResponse(EscalationFactory.eINSTANCE.createResponse())));
		}
	}
}
