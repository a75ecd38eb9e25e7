/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;

import org.escalation.ui.internal.session.LoadJob;
import org.escalation.ui.internal.session.SaveOperation;

/**
 * The open model files of the workbench; a service of it. A part acquires the session of its file and releases it when it
 * is closed. To be used in the user interface's thread.
 */
public final class ModelSessions {

	/** What a part does with a session. */
	public enum Use {
		/** Shows it and can save it. When the last such part is closed, unsaved changes are discarded. */
		EDIT,
		/** Only shows it, as the project explorer does. */
		BROWSE
	}

	/** Hears about files that are opened. */
	public interface Listener {
		void opened(ModelSession session);
	}

	private static final class Entry {
		private final ModelSession session;
		private int editors;
		private int browsers;

		Entry(ModelSession session) {
			this.session = session;
		}
	}

	private final Map<Path, Entry> entries = new HashMap<>();
	private final List<Listener> listeners = new ArrayList<>();
	private final ModelClipboard clipboard = new ModelClipboard();
	private final Executor uiThread;

	/** For the executor that runs something in the user interface's thread, later. */
	public ModelSessions(Executor uiThread) {
		this.uiThread = uiThread;
	}

	/** The session of a file, which starts loading unless it is open already. */
	public ModelSession acquire(Path path, Use use) {
		Path key = normal(path);
		Entry entry = entries.get(key);
		if (entry == null) {
			entry = new Entry(new ModelSession(key, workspaceFile(key), uiThread));
			entries.put(key, entry);
			load(entry.session);
			for (Listener listener : List.copyOf(listeners)) {
				listener.opened(entry.session);
			}
		}
		if (use == Use.EDIT) {
			entry.editors++;
		} else {
			entry.browsers++;
		}
		return entry.session;
	}

	/** Gives back what was acquired, once for each time. */
	public void release(ModelSession session, Use use) {
		Entry entry = entries.get(session.path());
		if (entry == null || entry.session != session) {
			return;
		}
		if (use == Use.EDIT) {
			entry.editors--;
		} else {
			entry.browsers--;
		}
		if (entry.editors + entry.browsers == 0) {
			entries.remove(session.path());
			session.closed();
		} else if (entry.editors == 0 && session.isDirty()) {
			load(session);
		}
	}

	/** The session of a file if it is open. */
	public Optional<ModelSession> find(Path path) {
		return Optional.ofNullable(entries.get(normal(path))).map(entry -> entry.session);
	}

	/** The session that holds an element, if it is open. */
	public Optional<ModelSession> owner(org.eclipse.emf.ecore.EObject element) {
		return open().stream().filter(session -> session.resource() != null && session.resource() == element.eResource())
				.findFirst();
	}

	/** All open sessions. */
	public Collection<ModelSession> open() {
		return entries.values().stream().map(entry -> entry.session).toList();
	}

	/** What was cut or copied last, in whatever model. */
	public ModelClipboard clipboard() {
		return clipboard;
	}

	/** Reads the file again in the background and forgets the history. */
	public void load(ModelSession session) {
		new LoadJob(session, uiThread, loaded -> {
			if (session.state() != ModelSession.State.CLOSED) {
				session.loaded(loaded.result(), loaded.recorder());
			}
		}).schedule();
	}

	/**
	 * Reads the file again in the background, as others have changed it, and forgets the history; but what has been edited by the
	 * time it is read stays, and the next saving asks about it.
	 *
	 * @param done called afterwards
	 */
	public void readAgain(ModelSession session, Runnable done) {
		new LoadJob(session, uiThread, loaded -> {
			if (session.isReady() && !session.isDirty()) {
				session.loaded(loaded.result(), loaded.recorder());
			}
			done.run();
		}).schedule();
	}

	/** Writes sessions; runs in a job. */
	public SaveOperation saving(ModelSession session) {
		return new SaveOperation(session, uiThread);
	}

	/** Notes that a file has been moved or renamed. */
	public void moved(ModelSession session, Path newPath) {
		Entry entry = entries.remove(session.path());
		if (entry != null) {
			Path key = normal(newPath);
			entries.put(key, entry);
			session.moved(key, workspaceFile(key));
		}
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private static Path normal(Path path) {
		return path.toAbsolutePath().normalize();
	}

	private static IFile workspaceFile(Path path) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
		for (IFile file : files) {
			if (file.exists() || file.getParent().getType() == IResource.PROJECT) {
				return file;
			}
		}
		return null;
	}
}
