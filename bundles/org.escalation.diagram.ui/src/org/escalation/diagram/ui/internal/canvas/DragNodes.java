/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;

/** Nodes that are being dragged: frames show where they would go; Escape gives up. */
final class DragNodes implements CanvasDrag {

	private final DiagramCanvas canvas;
	private final NodeMover mover;
	private final List<SceneNode> nodes;
	private final int startX;
	private final int startY;
	private double dx;
	private double dy;

	DragNodes(DiagramCanvas canvas, NodeMover mover, List<SceneNode> nodes, int startX, int startY) {
		this.canvas = canvas;
		this.mover = mover;
		this.nodes = nodes;
		this.startX = startX;
		this.startY = startY;
	}

	@Override
	public void to(Event event) {
		double[] way = mover.allowed(nodes, (event.x - startX) / canvas.scale(), (event.y - startY) / canvas.scale());
		dx = way[0];
		dy = way[1];
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		canvas.redraw();
	}

	@Override
	public void drop() {
		if (dx != 0 || dy != 0) {
			mover.move(nodes.stream().filter(SceneNode::isInScene).toList(), dx, dy);
		}
	}

	@Override
	public void paint(GC gc) {
		Dashes.paint(gc, () -> nodes.forEach(node -> {
			Bounds b = node.bounds();
			gc.drawRectangle(canvas.onScreen(new Bounds(b.x() + dx, b.y() + dy, b.width(), b.height())));
		}));
	}
}
