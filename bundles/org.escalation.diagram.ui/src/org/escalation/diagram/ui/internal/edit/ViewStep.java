/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;

/** Something that changes how a diagram is shown and not the model, as a step of the model's history. */
final class ViewStep extends AbstractCommand {

	private final Runnable there;
	private final Runnable back;
	private final Runnable changed;

	/** @param changed told after each step there and back */
	ViewStep(String label, Runnable there, Runnable back, Runnable changed) {
		super(label);
		this.there = there;
		this.back = back;
		this.changed = changed;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		there.run();
		changed.run();
	}

	@Override
	public void undo() {
		back.run();
		changed.run();
	}

	@Override
	public void redo() {
		execute();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of();
	}
}
