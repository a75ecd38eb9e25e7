/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.escalation.model.EscalationModel;
import org.escalation.model.edit.EscalationAdapterFactory;
import org.escalation.model.io.EscalationResource;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.LoadResult;
import org.escalation.ui.internal.session.ChangeRecorder;

/**
 * One open model file: its model, its editing domain, its undo history. Get one from {@link ModelSessions}. To be used in
 * the user interface's thread, except for {@link #access()}.
 */
public final class ModelSession {

	/** What a session can be asked for. */
	public enum State {
		/** The file is being read. There is no model yet. */
		LOADING,
		/** There is a model. */
		READY,
		/** The file could not be read; {@link ModelSession#diagnostics()} say why. */
		FAILED,
		/** Nobody uses the session any more. */
		CLOSED
	}

	private final List<ModelSessionListener> listeners = new CopyOnWriteArrayList<>();
	private final ModelAccess access = new ModelAccess();
	private final ModelCommandStack history = new ModelCommandStack(access);
	private final EscalationAdapterFactory adapters = new EscalationAdapterFactory();
	private final EditingDomain domain;
	private final ModelFindings findings;
	private Path path;
	private IFile file;
	private State state = State.LOADING;
	private List<FileDiagnostic> diagnostics = List.of();
	private EscalationResource resource;
	private ChangeRecorder recorder;
	private Runnable pendingEdit;

	ModelSession(Path path, IFile file, Executor uiThread) {
		this.path = path;
		this.file = file;
		findings = new ModelFindings(this, uiThread);
		domain = new AdapterFactoryEditingDomain(adapters, history, new ResourceSetImpl());
		history.addCommandStackListener(event -> tellHistory());
	}

	/** Where the file is. */
	public Path path() {
		return path;
	}

	/** The file in the workspace; empty for a file outside of it. */
	public Optional<IFile> file() {
		return Optional.ofNullable(file);
	}

	/** The name of the file with its extension. */
	public String name() {
		return path.getFileName().toString();
	}

	public State state() {
		return state;
	}

	public boolean isReady() {
		return state == State.READY;
	}

	/** What was noticed when the file was read: why it was refused, or what is wrong with it. */
	public List<FileDiagnostic> diagnostics() {
		return diagnostics;
	}

	/** The root of the model; null unless the session is ready. */
	public EscalationModel model() {
		return resource == null ? null : resource.model();
	}

	/** The resource that holds the model; null unless the session is ready. */
	public EscalationResource resource() {
		return resource;
	}

	/** For the creation of commands. */
	public EditingDomain domain() {
		return domain;
	}

	/** What has been done and can be undone. */
	public ModelCommandStack history() {
		return history;
	}

	/** For jobs that read the model in the background. */
	public ModelAccess access() {
		return access;
	}

	/** What validation has found. */
	public ModelFindings findings() {
		return findings;
	}

	/** The inverse of all references. */
	public References references() {
		return recorder == null ? element -> List.of() : recorder;
	}

	public boolean isDirty() {
		return isReady() && (history.isSaveNeeded() || pendingEdit != null);
	}

	/** Makes a change as one step that can be undone. A command that cannot be executed is ignored. */
	public void execute(Command command) {
		if (isReady() && command != null && command.canExecute()) {
			history.execute(command);
		}
	}

	/** Notes that the file holds the model as it was at a moment of the history, and tells so. */
	public void savedAt(ModelCommandStack.SavePoint point) {
		history.savedAt(point);
		listeners.forEach(listener -> listener.saved(this));
	}

	/** Whether the user is typing something that is not in the model yet. */
	public boolean hasPendingEdit() {
		return pendingEdit != null;
	}

	/** Notes how to take over what the user is typing; null if it has been taken over or given up. */
	public void setPendingEdit(Runnable commit) {
		boolean before = hasPendingEdit();
		pendingEdit = commit;
		if (before != hasPendingEdit()) {
			tell(listener -> listener.historyChanged(this));
		}
	}

	/** Takes over what the user is typing, before a save or an undo. */
	public void commitPendingEdit() {
		Runnable commit = pendingEdit;
		setPendingEdit(null);
		if (commit != null) {
			commit.run();
		}
	}

	/** The element with that id, or null. */
	public EObject element(String id) {
		return resource == null || id == null ? null : resource.getEObject(id);
	}

	public void addListener(ModelSessionListener listener) {
		listeners.add(listener);
	}

	public void removeListener(ModelSessionListener listener) {
		listeners.remove(listener);
	}

	/** Takes over what has just been read, with an empty history. A model that was readable before stays if it is not now. */
	void loaded(LoadResult result, ChangeRecorder newRecorder) {
		diagnostics = result.diagnostics();
		if (!result.isReadable()) {
			enter(resource == null ? State.FAILED : state);
			return;
		}
		domain.getResourceSet().getResources().clear();
		domain.getResourceSet().getResources().add(result.resource());
		resource = result.resource();
		recorder = newRecorder;
		recorder.start();
		history.flush();
		history.saveIsDone();
		enter(State.READY);
		findings.modelChanged();
		tellHistory();
	}

	void closed() {
		domain.getResourceSet().getResources().clear();
		history.flush();
		enter(State.CLOSED);
		findings.dispose();
		listeners.clear();
	}

	/** The file has been moved or renamed. */
	void moved(Path newPath, IFile newFile) {
		path = newPath;
		file = newFile;
		if (resource != null) {
			resource.relocate(newPath);
		}
		tell(listener -> listener.moved(this));
	}

	private void enter(State newState) {
		state = newState;
		tell(listener -> listener.stateChanged(this));
	}

	private void tellHistory() {
		ModelChange change = recorder == null ? null : recorder.takeChange();
		if (change != null && !change.changed().isEmpty()) {
			findings.modelChanged();
			tell(listener -> listener.modelChanged(this, change));
		}
		tell(listener -> listener.historyChanged(this));
	}

	private void tell(Consumer<ModelSessionListener> message) {
		listeners.forEach(message);
	}
}
