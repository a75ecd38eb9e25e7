/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page of the model editor, contributed through the extension point {@code org.escalation.ui.editorPages}. Created when
 * it is first looked at. All methods are called in the user interface's thread.
 */
public interface ModelEditorPage {

	/** Creates the controls of the page for a model that has been read. */
	Control create(Composite parent, ModelEditorContext context);

	/** Shows that elements are selected, wherever they were; must not select in turn. */
	void show(List<EObject> selected);

	void setFocus();

	/** Writes something beside a copy of the model. */
	@FunctionalInterface
	interface Companion {

		/**
		 * Writes it; called in a job.
		 *
		 * @param copy the file of the copy, which has been written
		 * @throws IOException when it cannot be written; the message is for users
		 */
		void writeBeside(Path copy) throws IOException;
	}

	/**
	 * What this kind of page keeps in files beside a model, as it is now, for a copy of the model under another name. May
	 * be called for a page that was never created.
	 *
	 * @param model the file of the model
	 */
	default Companion companion(Path model) {
		return copy -> {
		};
	}

	/** Called when the editor closes or the model is read anew. */
	default void dispose() {
	}
}
