/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The one selection of an editor with several pages, or of a view; tells of it only when it changes. */
public final class PartSelection implements IPostSelectionProvider {

	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final List<ISelectionChangedListener> postListeners = new CopyOnWriteArrayList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection newSelection) {
		if (!newSelection.equals(selection)) {
			selection = newSelection;
			SelectionChangedEvent event = new SelectionChangedEvent(this, newSelection);
			listeners.forEach(listener -> listener.selectionChanged(event));
			postListeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}
}
