/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Response;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** A response is directed at someone whom the line is to restrain. */
final class ResponseHitsAddressee extends AbstractConstraint<Threshold> {

	ResponseHitsAddressee() {
		super("response.target", Severity.WARNING, Threshold.class,
				"A response is directed at someone whom the line is to restrain.",
				"A threat against someone else restrains nobody.");
	}

	@Override
	protected void examine(Threshold line, CheckContext context) {
		Response response = line.getResponse();
		if (response != null && response.getTarget() != null && !line.getAddressees().isEmpty()
				&& !Standing.isAmong(response.getTarget(), line.getAddressees())) {
			context.report(response, Literals.RESPONSE__TARGET, of(response) + " of " + within(line) + " is directed at "
					+ within(response.getTarget()) + ", whom the line does not address; choose an addressee, or clear the target",
					new Fix("Direct it at whoever crosses", () -> response.setTarget(null)));
		}
	}
}
