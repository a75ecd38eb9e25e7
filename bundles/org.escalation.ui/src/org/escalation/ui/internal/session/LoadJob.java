/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.LoadResult;
import org.escalation.ui.session.ModelSession;

/** Reads a model file in the background and hands the result over in the user interface's thread. */
public final class LoadJob extends Job {

	/** What was read; the recorder is null if the file was refused. */
	public record Loaded(LoadResult result, ChangeRecorder recorder) {
	}

	private final ModelSession session;
	private final Executor uiThread;
	private final Consumer<Loaded> receiver;

	public LoadJob(ModelSession session, Executor uiThread, Consumer<Loaded> receiver) {
		super("Opening " + session.name());
		this.session = session;
		this.uiThread = uiThread;
		this.receiver = receiver;
		setPriority(Job.SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		LoadResult result = EscalationFiles.load(session.path());
		ChangeRecorder recorder = result.isReadable() ? new ChangeRecorder() : null;
		if (recorder != null) {
			result.resource().eAdapters().add(recorder);
		}
		uiThread.execute(() -> receiver.accept(new Loaded(result, recorder)));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == session || family == ModelSession.class;
	}
}
