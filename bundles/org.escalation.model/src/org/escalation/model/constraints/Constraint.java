/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.io.Severity;

/**
 * One rule that a good model keeps. A constraint only reads: it never changes the model, keeps no state between checks
 * and gives the same findings for the same model. Extend {@link AbstractConstraint}.
 */
public interface Constraint {

	/** Stable id by which files and commands refer to the rule, for example {@code redline.response}. */
	String id();

	/** How serious a violation is. */
	Severity severity();

	/** The rule in a sentence, for example "A red line says what its owner will do." */
	String title();

	/** Why the rule matters, in a sentence or two, for tooltips and help. */
	String reason();

	/** Interface of the elements that are checked; also elements of subtypes are. */
	Class<? extends EObject> type();

	/** Checks one element, which is of {@link #type()}, and reports violations to the context. */
	void check(EObject element, CheckContext context);
}
