/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import org.escalation.ui.session.ModelCommandStack.SavePoint;
import org.escalation.ui.session.ModelSession;

/** Saves one session: takes the content while nobody edits, writes it while editing may go on. */
public final class SaveOperation {

	private record Snapshot(byte[] content, SavePoint point) {
	}

	private final ModelSession session;
	private final ModelStore store;
	private final Executor uiThread;

	public SaveOperation(ModelSession session, ModelStore store, Executor uiThread) {
		this.session = session;
		this.store = store;
		this.uiThread = uiThread;
	}

	/** Saves; to be called in a job. */
	public void run(IProgressMonitor monitor) throws IOException, CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Saving " + session.name(), 3);
		Snapshot snapshot = session.access().read(this::snapshot);
		progress.worked(1);
		store.write(session.path(), snapshot.content());
		progress.worked(1);
		uiThread.execute(() -> session.history().savedAt(snapshot.point()));
		if (session.file().isPresent()) {
			session.file().get().refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
		}
	}

	private Snapshot snapshot() {
		try {
			return new Snapshot(store.serialize(session.resource()), session.history().savePoint());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
