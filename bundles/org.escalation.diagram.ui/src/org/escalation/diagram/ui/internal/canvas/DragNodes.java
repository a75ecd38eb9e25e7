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

/**
 * Nodes that are being dragged: frames show where they would go, lines what they are drawn in line with; with Ctrl they go
 * anywhere; Escape gives up.
 */
final class DragNodes implements CanvasDrag {

	/** Points on screen within which nodes are drawn in line with others. */
	private static final double REACH = 6;

	private final DiagramCanvas canvas;
	private final NodeMover mover;
	private final List<SceneNode> nodes;
	private final int startX;
	private final int startY;
	private NodeMover.Way way = new NodeMover.Way(0, 0, List.of());

	DragNodes(DiagramCanvas canvas, NodeMover mover, List<SceneNode> nodes, int startX, int startY) {
		this.canvas = canvas;
		this.mover = mover;
		this.nodes = nodes;
		this.startX = startX;
		this.startY = startY;
	}

	@Override
	public void to(Event event) {
		double reach = (event.stateMask & SWT.MOD1) != 0 ? -1 : REACH / canvas.scale();
		way = mover.allowed(nodes, (event.x - startX) / canvas.scale(), (event.y - startY) / canvas.scale(), reach);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
		canvas.redraw();
	}

	@Override
	public void drop() {
		if (way.isMove()) {
			mover.move(nodes.stream().filter(SceneNode::isInScene).toList(), way.dx(), way.dy());
		}
	}

	@Override
	public void paint(GC gc) {
		Dashes.paint(gc, () -> nodes.forEach(node -> {
			Bounds b = node.bounds();
			gc.drawRectangle(canvas.onScreen(new Bounds(b.x() + way.dx(), b.y() + way.dy(), b.width(), b.height())));
		}));
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_RED));
		way.guides().forEach(guide -> gc.drawPolyline(canvas.onScreen(guide)));
	}
}
