/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.io.Severity;

/**
 * A constraint on elements of one type.
 *
 * @param <T> interface of the elements that are checked
 */
public abstract class AbstractConstraint<T extends EObject> implements Constraint {

	private final String id;
	private final Severity severity;
	private final Class<T> type;
	private final String title;
	private final String reason;

	/** See the methods of {@link Constraint} for the parameters. */
	protected AbstractConstraint(String id, Severity severity, Class<T> type, String title, String reason) {
		this.id = id;
		this.severity = severity;
		this.type = type;
		this.title = title;
		this.reason = reason;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final String title() {
		return title;
	}

	@Override
	public final String reason() {
		return reason;
	}

	@Override
	public final Class<T> type() {
		return type;
	}

	@Override
	public final void check(EObject element, CheckContext context) {
		examine(type.cast(element), context);
	}

	/** Checks one element. A message names the element by {@link Naming#of} and says what to do. */
	protected abstract void examine(T element, CheckContext context);
}
