/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Edits one feature of the elements of a context. */
public abstract class Field {

	private final FieldContext context;
	private final EStructuralFeature feature;

	protected Field(FieldContext context, EStructuralFeature feature) {
		this.context = context;
		this.feature = feature;
	}

	/** Creates the one control of the field, with layout data for a grid. */
	public abstract Control create(Composite parent);

	/** Shows what the elements hold now. Does not disturb what the user is typing. */
	public abstract void refresh();

	/** Whether the field needs the label beside its first line rather than its middle. */
	public boolean isTall() {
		return false;
	}

	protected final FieldContext context() {
		return context;
	}

	public final EStructuralFeature feature() {
		return feature;
	}

	/** The value that all elements share; null if there are no elements or different values. */
	protected final Object value() {
		List<EObject> present = context.present();
		return present.isEmpty() || isMixed() ? null : present.get(0).eGet(feature);
	}

	/** Whether the elements hold different values. */
	protected final boolean isMixed() {
		List<EObject> present = context.present();
		return present.stream().skip(1)
				.anyMatch(each -> !Objects.equals(each.eGet(feature), present.get(0).eGet(feature)));
	}

	/** Gives all elements a value, as one step. */
	protected final void set(Object value) {
		context.execute(context.edits().set(context.present(), feature, value));
	}
}
