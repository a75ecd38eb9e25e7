/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import org.escalation.model.text.ElementTitles;

/** Lets elements be dragged out of a viewer: into another viewer as elements, into other programs as their titles. */
public final class ElementDrag extends DragSourceAdapter {

	private final StructuredViewer viewer;

	private ElementDrag(StructuredViewer viewer) {
		this.viewer = viewer;
	}

	public static void enable(StructuredViewer viewer) {
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
				new Transfer[] { LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance() }, new ElementDrag(viewer));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !ElementSelection.of(viewer.getSelection()).isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
			event.data = String.join(System.lineSeparator(),
					ElementSelection.of(viewer.getSelection()).stream().map(ElementTitles::of).toList());
		}
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
