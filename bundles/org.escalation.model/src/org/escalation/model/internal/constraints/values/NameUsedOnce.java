/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.NamedElement;
import org.escalation.model.RunRecord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** No two elements of one kind have the same name in one place. */
final class NameUsedOnce extends AbstractConstraint<NamedElement> {

	NameUsedOnce() {
		super("name.duplicate", Severity.WARNING, NamedElement.class,
				"No two elements of one kind have the same name in one place.",
				"Tables and reports show names; readers would take the two for one.");
	}

	@Override
	protected void examine(NamedElement element, CheckContext context) {
		if (element.getName() == null || element.getName().isBlank() || element.eContainer() == null
				|| !element.eContainingFeature().isMany() || element instanceof RunRecord) {
			return;
		}
		for (Object sibling : (List<?>) element.eContainer().eGet(element.eContainingFeature())) {
			if (sibling == element) {
				return;
			}
			if (sibling instanceof NamedElement other && element.getName().equals(other.getName())
					&& other.eClass() == element.eClass()) {
				context.report(element, Literals.NAMED_ELEMENT__NAME, of(element)
						+ " has the same name as another one beside it; rename one of them");
				return;
			}
		}
	}
}
