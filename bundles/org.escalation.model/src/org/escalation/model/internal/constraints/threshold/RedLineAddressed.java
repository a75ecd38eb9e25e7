/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RedLine;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A red line says whom it is meant to restrain. */
final class RedLineAddressed extends AbstractConstraint<RedLine> {

	RedLineAddressed() {
		super("redline.addressee", Severity.ERROR, RedLine.class,
				"A red line says whom it is meant to restrain.",
				"Without an addressee nobody can be deterred, and no crossing can be judged.");
	}

	@Override
	protected void examine(RedLine line, CheckContext context) {
		if (line.getAddressees().isEmpty()) {
			context.report(line, Literals.THRESHOLD__ADDRESSEES, of(line) + " has no addressee; choose whom it restrains");
		}
	}
}
