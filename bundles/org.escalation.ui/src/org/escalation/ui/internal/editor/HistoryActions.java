/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;

/** Undo and redo of one session, named after the step: "Undo Rename Russia". Every part that shows the session installs them. */
public final class HistoryActions implements ModelSessionListener {

	private final ModelSession session;
	private final IAction undo = new HistoryAction("Undo", "org.eclipse.ui.edit.undo") {
		@Override
		public void run() {
			session.commitPendingEdit();
			session.history().undo();
		}
	};
	private final IAction redo = new HistoryAction("Redo", "org.eclipse.ui.edit.redo") {
		@Override
		public void run() {
			session.commitPendingEdit();
			session.history().redo();
		}
	};

	public HistoryActions(ModelSession session) {
		this.session = session;
		session.addListener(this);
		historyChanged(session);
	}

	/** Makes Edit > Undo and Edit > Redo of a part ours. */
	public void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
	}

	public void dispose() {
		session.removeListener(this);
	}

	@Override
	public void historyChanged(ModelSession changed) {
		Command done = session.history().canUndo() ? session.history().getUndoCommand() : null;
		Command undone = session.history().canRedo() ? session.history().getRedoCommand() : null;
		update(undo, "Undo", session.hasPendingEdit() ? "Typing" : done == null ? null : done.getLabel());
		update(redo, "Redo", undone == null ? null : undone.getLabel());
	}

	private static void update(IAction action, String verb, String step) {
		action.setEnabled(step != null);
		String label = step == null ? verb : verb + ' ' + step;
		action.setText(label.replace("&", "&&").replace("@", "@@"));
		action.setToolTipText(label);
	}

	private abstract static class HistoryAction extends Action {

		HistoryAction(String verb, String commandId) {
			super(verb);
			setActionDefinitionId(commandId);
		}
	}
}
