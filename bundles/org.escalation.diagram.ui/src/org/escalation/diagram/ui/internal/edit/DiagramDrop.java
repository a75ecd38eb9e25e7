/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

import org.escalation.diagram.scene.SceneElement;

/** Elements dragged from a tree onto the diagram: what a drop means is up to the notation. */
final class DiagramDrop extends DropTargetAdapter {

	private final DiagramEditing editing;

	DiagramDrop(DiagramEditing editing) {
		this.editing = editing;
		DropTarget target = new DropTarget(editing.canvas(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(this);
	}

	private static List<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList() : List.of();
	}

	private SceneElement below(DropTargetEvent event) {
		Point point = editing.canvas().toControl(event.x, event.y);
		return editing.canvas().elementAt(point.x, point.y);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		List<EObject> elements = dragged();
		boolean fits = !elements.isEmpty() && editing.tools().canDrop(elements, below(event));
		event.detail = fits ? (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE : DND.DROP_NONE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		editing.run(editing.tools().drop(dragged(), below(event)));
	}
}
