/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import org.eclipse.jface.viewers.ITreeContentProvider;

import org.escalation.ui.session.ModelSession;

/** Content of a tree whose input is a {@link ModelSession}: the model and all below it. */
public final class ModelTreeContent implements ITreeContentProvider {

	private final TreeShape shape;

	public ModelTreeContent(TreeShape shape) {
		this.shape = shape;
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof ModelSession session && session.isReady() ? new Object[] { session.model() } : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return shape.children(parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return shape.parent(element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return shape.hasChildren(element);
	}
}
