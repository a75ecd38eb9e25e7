/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Source;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.Severity;

/** Every source is cited somewhere. */
final class SourceUsed extends AbstractConstraint<Source> {

	SourceUsed() {
		super("source.unused", Severity.INFO, Source.class,
				"Every source is cited somewhere.",
				"A source that nothing cites supports nothing.");
	}

	@Override
	protected void examine(Source source, CheckContext context) {
		if (context.index().usesOf(source).isEmpty()) {
			context.report(source, null, of(source) + " is cited nowhere; cite it or delete it",
					new Fix("Delete it", () -> EcoreUtil.remove(source)));
		}
	}
}
