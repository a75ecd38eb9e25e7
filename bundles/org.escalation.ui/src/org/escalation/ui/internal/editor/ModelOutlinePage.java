/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.labels.ElementLabelProvider;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.tree.ElementDrag;
import org.escalation.ui.tree.ElementSelection;
import org.escalation.ui.tree.ModelTreeContent;
import org.escalation.ui.tree.TreeShape;

/** The outline of a model editor: the same tree, for use beside a diagram. Selecting in it selects in the editor. */
final class ModelOutlinePage extends ContentOutlinePage implements ModelSessionListener {

	private final ModelEditor editor;
	private final ModelSession session;
	private final ElementMarks marks;
	private final Runnable marksChanged = this::refreshMarks;

	ModelOutlinePage(ModelEditor editor, ElementMarks marks) {
		this.editor = editor;
		this.session = editor.session();
		this.marks = marks;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ModelTreeContent(new TreeShape()));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new ElementLabelProvider(new ElementImages(viewer.getTree()), marks)));
		ColumnViewerToolTipSupport.enableFor(viewer);
		ElementDrag.enable(viewer);
		viewer.setInput(session);
		viewer.expandToLevel(2);
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getTree().isFocusControl()) {
				editor.select(ElementSelection.of(event.getSelection()));
			}
		});
		new HistoryActions(session).install(getSite().getActionBars());
		session.addListener(this);
		session.findings().addListener(marksChanged);
	}

	private void refreshMarks() {
		if (getTreeViewer() != null && !getTreeViewer().getTree().isDisposed()) {
			getTreeViewer().refresh(true);
		}
	}

	@Override
	public void stateChanged(ModelSession changed) {
		getTreeViewer().setInput(session);
		getTreeViewer().expandToLevel(2);
	}

	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		getTreeViewer().refresh(true);
	}

	@Override
	public void dispose() {
		session.removeListener(this);
		session.findings().removeListener(marksChanged);
		super.dispose();
	}
}
