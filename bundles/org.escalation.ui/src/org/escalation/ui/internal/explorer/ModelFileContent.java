/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.explorer;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;

import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSession.State;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.ModelSessions;
import org.escalation.ui.session.ModelSessions.Use;
import org.escalation.ui.tree.ElementGroup;
import org.escalation.ui.tree.TreeShape;

/** Shows what is in a model file below it. The file is read when it is unfolded for the first time, and shared with editors. */
public final class ModelFileContent implements ICommonContentProvider, ITreeContentProvider, ModelSessionListener {

	/** What stands below a file whose content is not there. */
	record Message(IFile file, String text) {
	}

	private final TreeShape shape = new TreeShape();
	private final ModelSessions sessions = PlatformUI.getWorkbench().getService(ModelSessions.class);
	private final Map<IFile, ModelSession> unfolded = new HashMap<>();
	private final Runnable marksChanged = this::refreshMarks;
	private StructuredViewer viewer;

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing to prepare: sessions are a service of the workbench
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = (StructuredViewer) newViewer;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (!(parent instanceof IFile file)) {
			return shape.children(parent).toArray();
		}
		ModelSession session = session(file);
		if (session == null) {
			return new Object[0];
		}
		if (session.isReady()) {
			return shape.children(session.model()).toArray();
		}
		return new Object[] { new Message(file, session.state() == State.FAILED ? "This file cannot be read; open it to see why" : "Reading…") };
	}

	private ModelSession session(IFile file) {
		ModelSession known = unfolded.get(file);
		IPath location = file.getLocation();
		if (known != null || location == null) {
			return known;
		}
		ModelSession session = sessions.acquire(location.toPath(), Use.BROWSE);
		session.addListener(this);
		session.findings().addListener(marksChanged);
		unfolded.put(file, session);
		return session;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof Message message) {
			return message.file();
		}
		Object parent = shape.parent(element);
		// the model itself is not shown: its file stands for it
		if (parent instanceof EObject owner && owner.eContainer() == null) {
			return sessions.owner(owner).flatMap(ModelSession::file).map(Object.class::cast).orElse(null);
		}
		return parent;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof IFile file ? file.isAccessible() : shape.hasChildren(element);
	}

	@Override
	public void stateChanged(ModelSession session) {
		if (session.state() == State.CLOSED) {
			unfolded.values().remove(session);
		}
		refresh(session);
	}

	@Override
	public void modelChanged(ModelSession session, ModelChange change) {
		if (!isGone()) {
			for (ModelChange.Parts parts : change.lists()) {
				Object shown = TreeShape.isGrouped(parts.owner(), parts.feature()) ? new ElementGroup(parts.owner(), parts.feature())
						: parts.owner();
				viewer.refresh(shown);
			}
			viewer.update(change.changed().toArray(), null);
		}
	}

	private void refresh(ModelSession session) {
		session.file().filter(file -> !isGone()).ifPresent(viewer::refresh);
	}

	private void refreshMarks() {
		if (!isGone()) {
			unfolded.keySet().forEach(file -> viewer.refresh(file, true));
		}
	}

	private boolean isGone() {
		return viewer == null || viewer.getControl() == null || viewer.getControl().isDisposed();
	}

	@Override
	public void restoreState(IMemento memento) {
		// nothing is remembered
	}

	@Override
	public void saveState(IMemento memento) {
		// nothing is remembered
	}

	@Override
	public void dispose() {
		for (ModelSession session : Map.copyOf(unfolded).values()) {
			session.removeListener(this);
			session.findings().removeListener(marksChanged);
			sessions.release(session, Use.BROWSE);
		}
		unfolded.clear();
	}
}
