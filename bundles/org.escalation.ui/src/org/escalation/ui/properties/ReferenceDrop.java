/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

import org.escalation.ui.session.ModelSession;
import org.escalation.ui.tree.ElementSelection;

/** Takes elements dropped from a tree as values of a reference. */
final class ReferenceDrop extends DropTargetAdapter {

	private final ModelSession session;
	private final EReference reference;
	private final Consumer<List<EObject>> receiver;

	private ReferenceDrop(ModelSession session, EReference reference, Consumer<List<EObject>> receiver) {
		this.session = session;
		this.reference = reference;
		this.receiver = receiver;
	}

	static void enable(Control control, ModelSession session, EReference reference, Consumer<List<EObject>> receiver) {
		DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new ReferenceDrop(session, reference, receiver));
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.detail = fitting().isEmpty() ? DND.DROP_NONE : DND.DROP_LINK;
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<EObject> elements = fitting();
		if (!elements.isEmpty()) {
			receiver.accept(elements);
		}
	}

	private List<EObject> fitting() {
		return ElementSelection.of(LocalSelectionTransfer.getTransfer().getSelection()).stream()
				.filter(each -> reference.getEReferenceType().isInstance(each) && each.eResource() == session.resource()).toList();
	}
}
