/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;

import org.escalation.model.io.SaveSettings;
import org.escalation.ui.session.ModelSession;

/** Asks before a save that would overwrite somebody else's changes or lose what could not be read. */
final class SaveQuestions {

	private final ModelSession session;
	private final IShellProvider shell;

	SaveQuestions(ModelSession session, IShellProvider shell) {
		this.session = session;
		this.shell = shell;
	}

	/** How to save; null if the user would rather not. */
	SaveSettings settings() {
		SaveSettings settings = SaveSettings.DEFAULT;
		if (isChangedOnDisk()) {
			if (!ask("Changed on disk", session.name() + " was changed by another program since it was opened here.\n\n"
					+ "Saving replaces that version; it is kept beside the file as a backup (.bak).", "Replace")) {
				return null;
			}
			settings = settings.overwriting();
		}
		if (session.resource().hasLoss()) {
			if (!ask("Parts could not be read", "Parts of " + session.name() + " could not be read and would be lost by saving. "
					+ "The Problems view lists them.", "Save without them")) {
				return null;
			}
			settings = settings.acceptingLoss();
		}
		return settings;
	}

	private boolean isChangedOnDisk() {
		try {
			return session.resource().isChangedOnDisk();
		} catch (IOException e) {
			ILog.of(SaveQuestions.class).warn(session.path() + " cannot be compared with its state on disk.", e);
			return false;
		}
	}

	private boolean ask(String title, String question, String consent) {
		return MessageDialog.open(MessageDialog.QUESTION, shell.getShell(), title, question, 0, consent, "Cancel") == 0;
	}
}
