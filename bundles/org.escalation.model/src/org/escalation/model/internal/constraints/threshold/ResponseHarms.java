/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.Response;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** The response to a red line does harm. */
final class ResponseHarms extends AbstractConstraint<RedLine> {

	ResponseHarms() {
		super("response.harm", Severity.WARNING, RedLine.class,
				"The response to a red line does harm.",
				"A threat without harm deters at no credibility: the least effective credibility is "
						+ "G/(G+L).");
	}

	@Override
	protected void examine(RedLine line, CheckContext context) {
		Response response = line.getResponse();
		if (response != null && response.getHarm() * response.getProportionality() == 0) {
			context.report(response, Literals.RESPONSE__HARM, of(response) + " of " + within(line)
					+ " does no harm; say how much it would hurt");
		}
	}
}
