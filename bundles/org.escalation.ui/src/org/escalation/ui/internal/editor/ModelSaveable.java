/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

import org.escalation.model.EscalationPackage;
import org.escalation.model.edit.ElementIcons;
import org.escalation.model.io.SaveException;
import org.escalation.model.io.SaveSettings;
import org.escalation.ui.internal.session.SaveOperation;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessions;

/** What the workbench saves: the session, once, however many parts show it. Saving runs in the background. */
final class ModelSaveable extends Saveable {

	private final ModelSession session;
	private final ModelSessions sessions;

	ModelSaveable(ModelSession session, ModelSessions sessions) {
		this.session = session;
		this.sessions = sessions;
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
		session.commitPendingEdit();
		SaveSettings settings = new SaveQuestions(session, shell).settings();
		if (settings == null) {
			monitor.setCanceled(true);
			return null;
		}
		SaveOperation operation = sessions.saving(session);
		return background -> run(operation, settings, background);
	}

	/** Saves at once, for callers that cannot wait for a job. */
	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		session.commitPendingEdit();
		IStatus status = run(sessions.saving(session), SaveSettings.DEFAULT, monitor);
		if (!status.isOK()) {
			throw new CoreException(status);
		}
	}

	private IStatus run(SaveOperation operation, SaveSettings settings, IProgressMonitor monitor) {
		try {
			operation.run(settings, monitor);
			return Status.OK_STATUS;
		} catch (SaveException e) {
			return Status.error(e.getMessage(), e);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public String getName() {
		return session.name();
	}

	@Override
	public String getToolTipText() {
		return session.path().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ElementImages.descriptor(EscalationPackage.eINSTANCE.getEscalationModel(), ElementIcons.Theme.LIGHT);
	}

	/** Editing may go on: what is done during a save stays unsaved. */
	@Override
	public void disableUI(IWorkbenchPart[] parts, boolean closing) {
		if (closing) {
			super.disableUI(parts, true);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ModelSaveable saveable && saveable.session == session;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session);
	}
}
