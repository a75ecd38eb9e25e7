/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import org.escalation.ui.session.ModelSession;

/** Reads a model file in the background and hands the result over in the user interface's thread. */
public final class LoadJob extends Job {

	/** What was read. */
	public record Loaded(Resource resource, ChangeRecorder recorder) {
	}

	private final ModelSession session;
	private final ModelStore store;
	private final Executor uiThread;
	private final Consumer<Loaded> success;
	private final Consumer<Throwable> failure;

	public LoadJob(ModelSession session, ModelStore store, Executor uiThread, Consumer<Loaded> success,
			Consumer<Throwable> failure) {
		super("Opening " + session.name());
		this.session = session;
		this.store = store;
		this.uiThread = uiThread;
		this.success = success;
		this.failure = failure;
		setPriority(Job.SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Resource resource = store.load(session.path(), new ResourceSetImpl());
			ChangeRecorder recorder = new ChangeRecorder();
			resource.eAdapters().add(recorder);
			uiThread.execute(() -> success.accept(new Loaded(resource, recorder)));
		} catch (IOException | RuntimeException unreadable) {
			ILog.of(LoadJob.class).warn(session.path() + " could not be opened.", unreadable);
			uiThread.execute(() -> failure.accept(unreadable));
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == session || family == ModelSession.class;
	}
}
