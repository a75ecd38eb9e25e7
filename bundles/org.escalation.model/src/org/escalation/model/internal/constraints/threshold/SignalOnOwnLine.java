/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Signal;
import org.escalation.model.Threshold;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Standing;
import org.escalation.model.io.Severity;

/** A signal is about a line of its sender or its side. */
final class SignalOnOwnLine extends AbstractConstraint<Signal> {

	SignalOnOwnLine() {
		super("signal.line", Severity.WARNING, Signal.class,
				"A signal is about a line of its sender or its side.",
				"What others say about a line does not commit its owner.");
	}

	@Override
	protected void examine(Signal signal, CheckContext context) {
		Threshold line = signal.getAboutThreshold();
		if (line != null && line.getOwner() != null && signal.getSender() != null
				&& !Standing.areOneSide(line.getOwner(), signal.getSender())) {
			context.report(signal, Literals.SIGNAL__ABOUT_THRESHOLD, of(signal) + " of " + within(signal.getSender()) + " is about "
					+ within(line) + " of " + within(line.getOwner()) + "; choose a line of the sender");
		}
	}
}
