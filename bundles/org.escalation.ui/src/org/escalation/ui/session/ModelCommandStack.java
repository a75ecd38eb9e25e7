/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The undo history of one model file. Commands run while no background job reads the model. The point at which the file
 * was saved is remembered by command, so that editing during a save leaves the file dirty.
 */
public final class ModelCommandStack extends BasicCommandStack {

	/** A moment in the history: how many commands had been done, and which was the last of them. */
	public record SavePoint(int index, Command last) {
	}

	private static final int SAVED_STATE_LOST = -2;

	private final ModelAccess access;

	ModelCommandStack(ModelAccess access) {
		this.access = access;
	}

	@Override
	public void execute(Command command) {
		access.write(() -> super.execute(command));
	}

	@Override
	public void undo() {
		if (canUndo()) {
			access.write(super::undo);
		}
	}

	@Override
	public void redo() {
		if (canRedo()) {
			access.write(super::redo);
		}
	}

	/** The present moment; to be asked for while reading the model. */
	public SavePoint savePoint() {
		return new SavePoint(top, commandAt(top));
	}

	/** Notes that the file holds the model as it was at that moment. */
	public void savedAt(SavePoint point) {
		boolean stillInHistory = point.index() < commandList.size() && commandAt(point.index()) == point.last();
		saveIndex = stillInHistory ? point.index() : SAVED_STATE_LOST;
		notifyListeners();
	}

	/** Makes the history differ from the file for good, for example after unsaved work was restored. */
	public void forgetSavePoint() {
		saveIndex = SAVED_STATE_LOST;
		notifyListeners();
	}

	private Command commandAt(int index) {
		return index < 0 || index >= commandList.size() ? null : commandList.get(index);
	}

	@Override
	protected void handleError(Exception exception) {
		ILog.of(ModelCommandStack.class).error("A change could not be made; the model is as before.", exception);
	}
}
