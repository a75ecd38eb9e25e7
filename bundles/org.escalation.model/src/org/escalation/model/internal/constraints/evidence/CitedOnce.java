/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.evidence;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.constraints.Naming.within;

import java.util.Arrays;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.Citation;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.NamedElement;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** An element cites a passage once. */
final class CitedOnce extends AbstractConstraint<NamedElement> {

	CitedOnce() {
		super("citation.duplicate", Severity.INFO, NamedElement.class,
				"An element cites a passage once.",
				"The same passage twice is no more support than once.");
	}

	@Override
	protected void examine(NamedElement element, CheckContext context) {
		for (Citation again : Repeats.in(element.getCitations(), CitedOnce::passage)) {
			context.report(again, Literals.CITATION__SOURCE, of(element) + " cites the same passage of "
					+ within(again.getSource()) + " twice; remove one citation", new Fix("Remove the second", () -> EcoreUtil.remove(again)));
		}
	}

	private static Object passage(Citation citation) {
		return citation.getSource() == null ? null
				: Arrays.asList(citation.getSource(), citation.getLocator(), citation.getQuotation());
	}
}
