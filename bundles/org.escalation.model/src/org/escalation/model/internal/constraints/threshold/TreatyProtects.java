/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.threshold;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.TreatyCommitment;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A treaty commitment names whom it protects. */
final class TreatyProtects extends AbstractConstraint<TreatyCommitment> {

	TreatyProtects() {
		super("treaty.beneficiary", Severity.WARNING, TreatyCommitment.class,
				"A treaty commitment names whom it protects.",
				"Extended deterrence is about others than the guarantor.");
	}

	@Override
	protected void examine(TreatyCommitment treaty, CheckContext context) {
		if (treaty.getBeneficiaries().isEmpty()) {
			context.report(treaty, Literals.TREATY_COMMITMENT__BENEFICIARIES, of(treaty)
					+ " protects nobody; choose the beneficiaries");
		}
	}
}
