/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** What a screen reader says of a canvas: what is selected, or what diagram it is. */
final class CanvasNames extends AccessibleAdapter {

	private final DiagramCanvas canvas;

	CanvasNames(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(this);
	}

	@Override
	public void getName(AccessibleEvent event) {
		event.result = canvas.selection().isEmpty() ? canvas.scene().title() + ", " + canvas.scene().size() + " elements"
				: String.join(", ", canvas.selection().stream().map(CanvasNames::nameOf).toList());
	}

	private static String nameOf(SceneElement element) {
		return element instanceof SceneNode node ? node.label().replace('\n', ' ') : element.tooltip();
	}
}
