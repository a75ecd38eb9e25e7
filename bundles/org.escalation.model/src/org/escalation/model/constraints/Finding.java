/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.Identified;
import org.escalation.model.io.EscalationResource;
import org.escalation.model.io.Severity;

/**
 * One violation of a constraint.
 *
 * @param constraint the rule
 * @param element    the element to which the message is attached
 * @param feature    its property concerned, or null if it is the element as a whole
 * @param message    what is wrong, naming the element, and what to do about it
 * @param fixes      edits that would remove the cause, most advisable first; often none
 */
public record Finding(Constraint constraint, EObject element, EStructuralFeature feature, String message,
		List<Fix> fixes) {

	/** Copies the list. */
	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** How serious it is. */
	public Severity severity() {
		return constraint.severity();
	}

	/** Id of the element, empty if it has none. */
	public String elementId() {
		return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
	}

	/** Line of the element in the file it was loaded from, counted from 1; 0 if unknown. */
	public int line() {
		return element.eResource() instanceof EscalationResource resource ? resource.lineOf(element) : 0;
	}
}
