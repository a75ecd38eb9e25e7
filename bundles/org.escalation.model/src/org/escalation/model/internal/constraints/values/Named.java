/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.of;

import org.escalation.model.Analyst;
import org.escalation.model.Assessment;
import org.escalation.model.Belief;
import org.escalation.model.Crossing;
import org.escalation.model.DecisionRule;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Firebreak;
import org.escalation.model.NamedElement;
import org.escalation.model.Perception;
import org.escalation.model.Response;
import org.escalation.model.RunRecord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Whatever diagrams, tables and reports show has a name. */
final class Named extends AbstractConstraint<NamedElement> {

	Named() {
		super("name.missing", Severity.WARNING, NamedElement.class,
				"Whatever diagrams, tables and reports show has a name.",
				"An element without a name cannot be recognised in results.");
	}

	@Override
	protected void examine(NamedElement element, CheckContext context) {
		boolean shown = !(element instanceof Assessment || element instanceof DecisionRule || element instanceof Belief
				|| element instanceof Perception || element instanceof Response || element instanceof Crossing
				|| element instanceof Firebreak || element instanceof RunRecord || element instanceof Analyst);
		if (shown && (element.getName() == null || element.getName().isBlank())) {
			context.report(element, Literals.NAMED_ELEMENT__NAME, of(element) + " has no name; give it one");
		}
	}
}
