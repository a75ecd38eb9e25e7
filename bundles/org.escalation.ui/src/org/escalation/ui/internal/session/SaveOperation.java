/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.io.UncheckedIOException;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import org.escalation.model.io.SaveException;
import org.escalation.model.io.SaveSettings;
import org.escalation.ui.session.ModelCommandStack.SavePoint;
import org.escalation.ui.session.ModelSession;

/** Saves one session while nobody edits it. */
public final class SaveOperation {

	private final ModelSession session;
	private final Executor uiThread;

	public SaveOperation(ModelSession session, Executor uiThread) {
		this.session = session;
		this.uiThread = uiThread;
	}

	/** Saves; to be called in a job. If it fails, the file is as before and so is the session. */
	public void run(SaveSettings settings, IProgressMonitor monitor) throws SaveException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Saving " + session.name(), 3);
		SavePoint point = write(settings);
		progress.worked(2);
		uiThread.execute(() -> session.savedAt(point));
		if (session.file().isPresent()) {
			session.file().get().refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		}
	}

	private SavePoint write(SaveSettings settings) throws SaveException {
		try {
			return session.access().read(() -> {
				try {
					session.resource().save(settings);
				} catch (SaveException e) {
					throw new UncheckedIOException(e);
				}
				return session.history().savePoint();
			});
		} catch (UncheckedIOException e) {
			throw (SaveException) e.getCause();
		}
	}
}
