/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Signal;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A signal says to whom it is sent. */
final class SignalAddressed extends AbstractConstraint<Signal> {

	SignalAddressed() {
		super("signal.addressee", Severity.INFO, Signal.class,
				"A signal says to whom it is sent.",
				"Who was meant decides whose expectations it was to change.");
	}

	@Override
	protected void examine(Signal signal, CheckContext context) {
		if (signal.getAddressees().isEmpty()) {
			Threshold line = signal.getAboutThreshold();
			boolean known = line != null && !line.getAddressees().isEmpty();
			Fix[] fixes = known ? new Fix[] { new Fix("Address those whom the line is to restrain",
					() -> signal.getAddressees().addAll(line.getAddressees())) } : new Fix[0];
			context.report(signal, Literals.SIGNAL__ADDRESSEES, of(signal) + " is addressed to nobody; choose its addressees", fixes);
		}
	}
}
