/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.io.Severity;

/** Stands for a constraint that threw an exception. */
final class FailedConstraint extends AbstractConstraint<EObject> {

	/** Id of findings about constraints themselves. */
	static final String ID = "constraint.failed";

	FailedConstraint(Constraint failed) {
		super(ID, Severity.WARNING, EObject.class, "Every rule can be checked.",
				"The rule " + failed.id() + " ended in an error, so nothing is known about what it would have found.");
	}

	@Override
	protected void examine(EObject element, CheckContext context) {
		throw new UnsupportedOperationException("Never checked");
	}
}
