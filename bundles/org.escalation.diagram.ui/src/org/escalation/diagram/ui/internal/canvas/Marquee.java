/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** A frame drawn with Shift held: the nodes that lie wholly within it are added to the selection. */
final class Marquee implements CanvasDrag {

	private final DiagramCanvas canvas;
	private final int startX;
	private final int startY;
	private int x;
	private int y;

	Marquee(DiagramCanvas canvas, Event event) {
		this.canvas = canvas;
		startX = event.x;
		startY = event.y;
		x = event.x;
		y = event.y;
	}

	@Override
	public void to(Event event) {
		x = event.x;
		y = event.y;
		canvas.redraw();
	}

	@Override
	public void drop() {
		Viewport view = canvas.view();
		double left = view.toSceneX(Math.min(startX, x));
		double top = view.toSceneY(Math.min(startY, y));
		Bounds frame = new Bounds(left, top, view.toSceneX(Math.max(startX, x)) - left, view.toSceneY(Math.max(startY, y)) - top);
		Set<SceneElement> chosen = new LinkedHashSet<>(canvas.selection());
		for (SceneElement element : canvas.scene().in(frame)) {
			if (element instanceof SceneNode node && !node.isListItem() && !node.isCompartment() && within(node.bounds(), frame)) {
				chosen.add(node);
			}
		}
		canvas.choose(chosen, false);
	}

	private static boolean within(Bounds inner, Bounds outer) {
		return inner.x() >= outer.x() && inner.y() >= outer.y() && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
	}

	@Override
	public void paint(GC gc) {
		Dashes.paint(gc, () -> gc.drawRectangle(Math.min(startX, x), Math.min(startY, y), Math.abs(x - startX), Math.abs(y - startY)));
	}
}
