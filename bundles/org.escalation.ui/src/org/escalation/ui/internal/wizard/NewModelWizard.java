/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

import org.escalation.ui.editor.ModelEditors;

/** Creates a model file from a template, in a project that is made when there is none, and opens it. */
public final class NewModelWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private NewModelPage page;

	public NewModelWizard() {
		setWindowTitle("New Escalation Model");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
		page = new NewModelPage(selection);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewModelFile file = page.file();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					file.create(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			open(file.target());
			return true;
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			IStatus status = cause instanceof CoreException core ? core.getStatus() : Status.error(String.valueOf(cause.getMessage()), cause);
			StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private void open(IFile file) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			try {
				ModelEditors.open(window.getActivePage(), file, null);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}
}
