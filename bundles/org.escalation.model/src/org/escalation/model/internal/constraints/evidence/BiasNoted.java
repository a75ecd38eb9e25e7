/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.EvidenceCollection;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** A collection says how its items were chosen and what that distorts. */
final class BiasNoted extends AbstractConstraint<EvidenceCollection> {

	BiasNoted() {
		super("evidence.bias", Severity.WARNING, EvidenceCollection.class,
				"A collection says how its items were chosen and what that distorts.",
				"Estimates from selected cases are only as good as the selection.");
	}

	@Override
	protected void examine(EvidenceCollection collection, CheckContext context) {
		boolean silent = collection.getBiasNote() == null || collection.getBiasNote().isBlank();
		if (silent && !collection.getItems().isEmpty()) {
			context.report(collection, Literals.EVIDENCE_COLLECTION__BIAS_NOTE, of(collection)
					+ " has no note on selection bias; say what its way of choosing makes too frequent or too rare");
		}
	}
}
