/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.statushandlers.StatusManager;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.SaveSettings;
import org.escalation.ui.editor.ModelEditorPage;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.session.ModelSession;

/** Writes the model to another file of the workspace and opens that, with what its pages keep beside it. The first file stays as it was saved last. */
final class SaveAs {

	private final ModelEditor editor;
	private final ModelSession session;

	SaveAs(ModelEditor editor) {
		this.editor = editor;
		this.session = editor.session();
	}

	void run() {
		SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
		session.file().ifPresent(dialog::setOriginalFile);
		dialog.setTitle("Save the model under another name");
		if (dialog.open() != Window.OK || dialog.getResult() == null) {
			return;
		}
		IPath path = "escalation".equals(dialog.getResult().getFileExtension()) ? dialog.getResult()
				: dialog.getResult().addFileExtension("escalation");
		IFile target = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
		List<ModelEditorPage.Companion> companions = editor.companions();
		EscalationModel copy = session.access().read(() -> org.eclipse.emf.ecore.util.EcoreUtil.copy(session.model()));
		Job.create("Saving " + target.getName(), monitor -> {
			try {
				EscalationFiles.save(copy, Path.of(target.getLocationURI()), SaveSettings.DEFAULT.overwriting());
				for (ModelEditorPage.Companion each : companions) {
					each.writeBeside(Path.of(target.getLocationURI()));
				}
				target.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
				editor.getSite().getShell().getDisplay().asyncExec(() -> open(target));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(e.getMessage(), e);
			} catch (CoreException e) {
				return e.getStatus();
			}
		}).schedule();
	}

	private void open(IFile target) {
		try {
			ModelEditors.open(editor.getSite().getPage(), target, null);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
