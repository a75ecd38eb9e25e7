/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;

import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.editor.ModelEditorPage;
import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelChange;
import org.escalation.ui.session.ModelClipboard;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.tree.ElementSelection;
import org.escalation.ui.tree.ModelTree;

/** The first page of the model editor: the tree of the model. */
final class ContentsPage implements ModelEditorPage, ModelSessionListener {

	private final ModelClipboard clipboard;
	private final ElementMarks marks;
	private ModelSession session;
	private ModelTree tree;
	private TreeActions actions;

	ContentsPage(ModelClipboard clipboard, ElementMarks marks) {
		this.clipboard = clipboard;
		this.marks = marks;
	}

	@Override
	public Control create(Composite parent, ModelEditorContext context) {
		session = context.session();
		tree = new ModelTree(parent, session, marks);
		actions = new TreeActions(session, tree, clipboard);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillForTree);
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		context.site().registerContextMenu("org.escalation.ui.modelEditor.contents", menu, tree.viewer(), false);
		tree.expandModel();
		// after the tree, which has to know new elements before they can be selected
		session.addListener(this);
		return tree.control();
	}

	ModelTree tree() {
		return tree;
	}

	TreeActions actions() {
		return actions;
	}

	ISelection selection() {
		return tree.viewer().getSelection();
	}

	void install(IActionBars bars) {
		actions.install(bars);
	}

	@Override
	public void show(List<EObject> selected) {
		tree.reveal(selected);
	}

	@Override
	public void setFocus() {
		tree.viewer().getTree().setFocus();
	}

	/** Shows what has just been done or undone, unless it concerns what is selected anyway. */
	@Override
	public void modelChanged(ModelSession changed, ModelChange change) {
		Command command = session.history().getMostRecentCommand();
		if (command != null) {
			List<EObject> affected = command.getAffectedObjects().stream().filter(EObject.class::isInstance)
					.map(EObject.class::cast).filter(each -> each.eResource() == session.resource()).toList();
			if (!affected.isEmpty() && !ElementSelection.of(selection()).containsAll(affected)) {
				tree.reveal(affected);
			}
		}
		actions.update();
	}

	/** Icons follow what validation has found. */
	void marksChanged() {
		if (!tree.control().isDisposed()) {
			tree.viewer().refresh(true);
			actions.update();
		}
	}

	@Override
	public void dispose() {
		session.removeListener(this);
	}
}
