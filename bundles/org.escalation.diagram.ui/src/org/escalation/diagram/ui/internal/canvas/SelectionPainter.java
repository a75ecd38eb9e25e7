/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.Collection;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** Paints frames around nodes and lines along edges: what is selected, and what is marked. */
final class SelectionPainter {

	private static final int SELECTION_WIDTH = 2;
	private static final int MARK_WIDTH = 4;
	private static final int AWAY = 3;
	private static final int CORNER = 6;

	private final GC gc;
	private final Viewport view;

	SelectionPainter(GC gc, Viewport view) {
		this.gc = gc;
		this.view = view;
	}

	/** @param colours colour, 0xRRGGBB, of each element */
	void marks(Map<SceneElement, Integer> colours) {
		gc.setLineWidth(MARK_WIDTH);
		colours.forEach((element, rgb) -> {
			gc.setForeground(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
			paint(element);
		});
	}

	void selection(Collection<SceneElement> selected) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(SELECTION_WIDTH);
		selected.forEach(this::paint);
	}

	private void paint(SceneElement element) {
		if (!element.isShown()) {
			return;
		}
		switch (element) {
		case SceneNode node -> {
			Rectangle frame = view.toScreen(node.bounds().grow(AWAY / view.scale()));
			gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, CORNER, CORNER);
		}
		case SceneEdge edge -> gc.drawPolyline(view.toScreen(edge.route()));
		}
	}
}
