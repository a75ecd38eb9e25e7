/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

/** Hears about an open model file. Always called in the user interface's thread. */
public interface ModelSessionListener {

	/** The session has been loaded, has failed to load, or has been closed. */
	default void stateChanged(ModelSession session) {
	}

	/** The file has been moved or renamed; the model and its history are as before. */
	default void moved(ModelSession session) {
	}

	/** A command, undo or redo has changed the model. */
	default void modelChanged(ModelSession session, ModelChange change) {
	}

	/** The history has changed: what can be undone or redone, and whether there is something to save. */
	default void historyChanged(ModelSession session) {
	}

	/** The model has been saved in its file. */
	default void saved(ModelSession session) {
	}
}
