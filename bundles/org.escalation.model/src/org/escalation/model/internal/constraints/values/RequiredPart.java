/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.label;
import static org.escalation.model.constraints.Naming.of;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.io.Severity;

/** Whatever an element cannot do without is there. */
final class RequiredPart extends AbstractConstraint<EObject> {

	RequiredPart() {
		super("reference.required", Severity.ERROR, EObject.class,
				"Whatever an element cannot do without is there.",
				"An element without it has no meaning: a veto without a holder, a condition without a rung, a "
						+ "linkage without a trigger.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isRequired() && !reference.isContainer() && !element.eIsSet(reference)) {
				context.report(element, reference, of(element) + " has no " + label(reference).toLowerCase(Locale.ROOT)
						+ "; " + (reference.isContainment() ? "add " : "choose ")
						+ (reference.isMany() ? "at least one" : "one"));
			}
		}
	}
}
