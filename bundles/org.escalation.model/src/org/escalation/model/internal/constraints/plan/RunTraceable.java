/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.RunRecord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** A record of runs says with what they were made. */
final class RunTraceable extends AbstractConstraint<RunRecord> {

	RunTraceable() {
		super("run.traceable", Severity.WARNING, RunRecord.class,
				"A record of runs says with what they were made.",
				"Only with engine, model hash and number of runs can a result be repeated.");
	}

	@Override
	protected void examine(RunRecord run, CheckContext context) {
		if (isBlank(run.getEngineVersion()) || isBlank(run.getModelHash()) || run.getReplications() < 1) {
			context.report(run, Literals.RUN_RECORD__MODEL_HASH, of(run)
					+ " lacks the version of the engine, the hash of the model or the number of runs; run the experiment again",
					new Fix("Delete the record", () -> EcoreUtil.remove(run)));
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
