/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;

import org.escalation.model.NamedElement;
import org.escalation.ui.command.ModelEdits;
import org.escalation.ui.session.ModelSession;

/** Renames elements where they stand in a tree. */
@SuppressWarnings("deprecation") // a cell modifier is the only way to edit a tree without columns
public final class RenameInPlace {

	private static final String NAME = "name";

	private final TreeViewer viewer;
	private final TextCellEditor editor;

	public RenameInPlace(TreeViewer viewer, ModelSession session) {
		this.viewer = viewer;
		editor = new TextCellEditor(viewer.getTree());
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellEditors(new CellEditor[] { editor });
		viewer.setCellModifier(new NameModifier(session));
		TreeViewerEditor.create(viewer, new OnRequest(viewer), ColumnViewerEditor.DEFAULT);
	}

	/** The editor, for clipboard actions. */
	public TextCellEditor editor() {
		return editor;
	}

	/** Whether an element has a name that can be edited. */
	public static boolean canRename(Object element) {
		return element instanceof NamedElement;
	}

	/** Opens the editor over an element. */
	public void start(EObject element) {
		if (canRename(element)) {
			viewer.editElement(element, 0);
		}
	}

	/** Neither a click nor a key starts editing; the rename command does. */
	private static final class OnRequest extends ColumnViewerEditorActivationStrategy {

		OnRequest(TreeViewer viewer) {
			super(viewer);
		}

		@Override
		protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
			return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
		}
	}

	private static final class NameModifier implements ICellModifier {

		private final ModelSession session;

		NameModifier(ModelSession session) {
			this.session = session;
		}

		@Override
		public boolean canModify(Object element, String property) {
			return canRename(element);
		}

		@Override
		public Object getValue(Object element, String property) {
			String name = ((NamedElement) element).getName();
			return name == null ? "" : name;
		}

		@Override
		public void modify(Object item, String property, Object value) {
			if (((Item) item).getData() instanceof NamedElement element && value instanceof String name) {
				session.execute(new ModelEdits(session).rename(element, name.strip()));
			}
		}
	}
}
