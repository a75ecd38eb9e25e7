/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.constraints.ConstraintRegistry;
import org.escalation.model.constraints.Finding;
import org.escalation.model.io.Severity;
import org.escalation.model.constraints.Validator;

/**
 * What validation has found in an open model. The model is checked in the background a moment after each change; until
 * then the findings are those of before. To be used in the user interface's thread.
 */
public final class ModelFindings {

	/** Milliseconds without a change before the model is checked. */
	private static final int PAUSE = 300;

	private final ModelSession session;
	private final Executor uiThread;
	private final Job job = new CheckJob();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private List<Finding> findings = List.of();
	private Map<EObject, List<Finding>> byElement = Map.of();
	private Map<EObject, Severity> worst = Map.of();
	private boolean current;
	private int changes;

	ModelFindings(ModelSession session, Executor uiThread) {
		this.session = session;
		this.uiThread = uiThread;
	}

	/** All findings, the most serious first. */
	public List<Finding> all() {
		return findings;
	}

	/** The findings about one element itself. */
	public List<Finding> of(EObject element) {
		return byElement.getOrDefault(element, List.of());
	}

	/** How serious the worst finding is about an element or anything in it. */
	public Optional<Severity> worst(EObject element) {
		return Optional.ofNullable(worst.get(element));
	}

	/** Whether the findings are those of the model as it is now. */
	public boolean isCurrent() {
		return current;
	}

	/** Checks at once, in this thread, unless the findings are current. For fixes, which must not be made to another state. */
	public void update() {
		if (!current && session.isReady()) {
			take(new Validator(ConstraintRegistry.installed()).validate(session.model(), () -> false), changes);
		}
	}

	/** Calls somebody whenever the findings have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void modelChanged() {
		current = false;
		changes++;
		job.cancel();
		job.schedule(PAUSE);
	}

	void dispose() {
		job.cancel();
		take(List.of(), changes);
		listeners.clear();
	}

	private void take(List<Finding> found, int at) {
		current = at == changes;
		findings = List.copyOf(found);
		byElement = new HashMap<>();
		worst = new HashMap<>();
		for (Finding finding : findings) {
			byElement.computeIfAbsent(finding.element(), each -> new ArrayList<>()).add(finding);
			for (EObject at2 = finding.element(); at2 != null; at2 = at2.eContainer()) {
				// findings come with the most serious first
				worst.putIfAbsent(at2, finding.severity());
			}
		}
		listeners.forEach(Runnable::run);
	}

	/** Checks the model, giving way to commands. */
	private final class CheckJob extends Job {

		CheckJob() {
			super("Checking the model");
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			int at = changes;
			try {
				Optional<List<Finding>> found = session.access().readInterruptibly(giveWay -> session.isReady()
						? new Validator(ConstraintRegistry.installed()).validate(session.model(),
								() -> giveWay.getAsBoolean() || monitor.isCanceled())
						: List.of());
				if (found.isPresent()) {
					uiThread.execute(() -> received(found.get(), at));
				} else {
					schedule(PAUSE);
				}
			} catch (CancellationException gaveWay) {
				// the change that was waited for schedules the next check
				return Status.CANCEL_STATUS;
			}
			return Status.OK_STATUS;
		}

		private void received(List<Finding> found, int at) {
			if (session.isReady() && at == changes) {
				take(found, at);
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == session || family == ModelFindings.class;
		}
	}
}
