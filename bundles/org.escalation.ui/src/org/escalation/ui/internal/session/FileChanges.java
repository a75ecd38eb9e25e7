/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessions;

/**
 * Follows what happens to model files beside their editors: a file that is renamed or moved stays open under its new name, and
 * what is kept beside it goes with it; one that others have changed is read again, unless there are changes that are not saved,
 * which the next saving asks about.
 */
final class FileChanges implements IResourceChangeListener {

	private static final String ENDING = ".escalation";
	/** What is kept beside a model under its name. */
	private static final List<String> COMPANIONS = List.of(".diagrams", ".results");

	private record Move(IFile from, IFile to) {
	}

	private final Set<ModelSession> reading = new HashSet<>();
	private final ModelSessions sessions;
	private final Executor uiThread;

	private FileChanges(ModelSessions sessions, Executor uiThread) {
		this.sessions = sessions;
		this.uiThread = uiThread;
	}

	static void follow(ModelSessions sessions, Executor uiThread) {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(new FileChanges(sessions, uiThread), IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<Move> moves = new ArrayList<>();
		List<IFile> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getResource() instanceof IFile file && file.getName().endsWith(ENDING)) {
					sort(delta, file, moves, changed);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(FileChanges.class).error("What has changed in the workspace cannot be told.", e);
		}
		if (!moves.isEmpty() || !changed.isEmpty()) {
			uiThread.execute(() -> {
				moves.forEach(this::moved);
				changed.forEach(this::changed);
			});
		}
	}

	private static void sort(IResourceDelta delta, IFile file, List<Move> moves, List<IFile> changed) {
		if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
			moves.add(new Move(file, ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath())));
		} else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			changed.add(file);
		}
	}

	private Optional<ModelSession> session(IFile file) {
		return sessions.open().stream().filter(each -> each.file().filter(file::equals).isPresent()).findFirst();
	}

	private void moved(Move move) {
		if (move.to().getLocation() == null) {
			return;
		}
		session(move.from()).ifPresent(session -> sessions.moved(session, move.to().getLocation().toPath()));
		Job job = Job.create("Moving what belongs to " + move.to().getName(), (ICoreRunnable) monitor -> moveCompanions(move));
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static void moveCompanions(Move move) throws CoreException {
		IContainer before = move.from().getParent();
		IContainer after = move.to().getParent();
		for (String ending : COMPANIONS) {
			if (!before.exists()) {
				return;
			}
			before.refreshLocal(IResource.DEPTH_ONE, null);
			IResource companion = before.findMember(stem(move.from()) + ending);
			String name = stem(move.to()) + ending;
			if (companion != null && after.findMember(name) == null) {
				companion.move(after.getFullPath().append(name), true, null);
			}
		}
	}

	private static String stem(IFile file) {
		return file.getName().substring(0, file.getName().length() - ENDING.length());
	}

	private void changed(IFile file) {
		session(file).filter(ModelSession::isReady).filter(session -> !session.isDirty()).ifPresent(session -> {
			Job job = Job.create("Looking at " + file.getName(), (ICoreRunnable) monitor -> {
				try {
					if (session.isReady() && session.resource().isChangedOnDisk()) {
						uiThread.execute(() -> readAgain(session));
					}
				} catch (IOException e) {
					throw new CoreException(Status.error(session.path() + " cannot be read to see whether it has changed: " + e.getMessage(), e));
				}
			});
			job.setSystem(true);
			job.schedule();
		});
	}

	private void readAgain(ModelSession session) {
		if (session.isReady() && !session.isDirty() && reading.add(session)) {
			sessions.readAgain(session, () -> {
				reading.remove(session);
				// it may have been changed once more meanwhile
				session.file().ifPresent(this::changed);
			});
		}
	}
}
