/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.layout.AutoSize;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.CanvasDrag;
import org.escalation.diagram.ui.internal.canvas.Dashes;
import org.escalation.ui.session.ModelSession;

/** Gives nodes another size: on a grid, within their container, and not smaller than what lies in them. */
final class NodeHandles {

	private static final double GRID = 5;
	private static final double LEAST = 20;
	private static final double INSET = 4;
	private static final int[] CURSORS = { SWT.CURSOR_SIZENWSE, SWT.CURSOR_SIZENS, SWT.CURSOR_SIZENESW, SWT.CURSOR_SIZEWE, -1, SWT.CURSOR_SIZEWE,
			SWT.CURSOR_SIZENESW, SWT.CURSOR_SIZENS, SWT.CURSOR_SIZENWSE };

	private final OpenDiagram diagram;
	private final DiagramEditing editing;
	private final ModelSession session;
	private final Runnable changed;

	NodeHandles(OpenDiagram diagram, DiagramEditing editing, Runnable changed) {
		this.diagram = diagram;
		this.editing = editing;
		this.session = editing.context().session();
		this.changed = changed;
	}

	/** What lies in a node hangs at its upper left corner, so a node with contents grows to the right and down only. */
	List<Handles.Handle> of(SceneNode node) {
		List<Handles.Handle> handles = new ArrayList<>();
		if (!canResize(node)) {
			return handles;
		}
		boolean filled = !node.children().isEmpty() || !node.borderNodes().isEmpty();
		Bounds b = node.bounds();
		for (int sy = -1; sy <= 1; sy++) {
			for (int sx = -1; sx <= 1; sx++) {
				if ((sx != 0 || sy != 0) && !(filled && (sx < 0 || sy < 0))) {
					int atX = sx;
					int atY = sy;
					handles.add(new Handles.Handle(b.centreX() + sx * b.width() / 2, b.centreY() + sy * b.height() / 2, CURSORS[(sy + 1) * 3 + sx + 1], false,
							event -> new Resize(node, atX, atY, event)));
				}
			}
		}
		return handles;
	}

	/** Rows, compartments and containers that fit themselves to their contents have no size of their own. */
	static boolean canResize(SceneNode node) {
		return !node.isListItem() && !node.isCompartment() && !(node.containment().isArranged() && !node.children().isEmpty());
	}

	/** Lets the label decide the size again. */
	void fit(List<SceneNode> nodes) {
		var before = diagram.snapshot();
		List<String> ids = nodes.stream().map(SceneNode::id).toList();
		session.execute(new ViewStep("Fit size", () -> diagram.shown().change(() -> diagram.runtime().scene().batch(() -> ids.forEach(id -> {
			if (diagram.runtime().scene().find(id) instanceof SceneNode node) {
				node.setSizeFixed(false);
				AutoSize.size(node);
			}
		}))), () -> diagram.put(before), changed));
	}

	private void resize(String id, Bounds bounds, boolean fixed) {
		diagram.shown().change(() -> {
			if (diagram.runtime().scene().find(id) instanceof SceneNode node) {
				node.setSizeFixed(fixed);
				node.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
			}
		});
	}

	/** A handle of a node being dragged. */
	private final class Resize implements CanvasDrag {

		private final SceneNode node;
		private final int sideX;
		private final int sideY;
		private final int startX;
		private final int startY;
		private Bounds bounds;

		Resize(SceneNode node, int sideX, int sideY, Event event) {
			this.node = node;
			this.sideX = sideX;
			this.sideY = sideY;
			startX = event.x;
			startY = event.y;
			bounds = node.bounds();
		}

		@Override
		public void to(Event event) {
			double dx = Math.rint((event.x - startX) / editing.canvas().scale() / GRID) * GRID;
			double dy = Math.rint((event.y - startY) / editing.canvas().scale() / GRID) * GRID;
			Bounds old = node.bounds();
			double left = sideX < 0 ? Math.max(Math.min(old.x() + dx, old.right() - LEAST), room().x()) : old.x();
			double top = sideY < 0 ? Math.max(Math.min(old.y() + dy, old.bottom() - LEAST), room().y()) : old.y();
			double right = sideX > 0 ? Math.min(Math.max(old.right() + dx, least(true)), room().right()) : old.right();
			double bottom = sideY > 0 ? Math.min(Math.max(old.bottom() + dy, least(false)), room().bottom()) : old.bottom();
			bounds = new Bounds(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
			editing.canvas().redraw();
		}

		/** How far right or down the node reaches at least, for what lies in and on it. */
		private double least(boolean across) {
			double least = across ? node.x() + LEAST : node.y() + LEAST;
			for (SceneNode child : node.children()) {
				least = Math.max(least, (across ? child.bounds().right() : child.bounds().bottom()) + INSET);
			}
			for (SceneNode child : node.borderNodes()) {
				least = Math.max(least, across ? child.bounds().centreX() : child.bounds().centreY());
			}
			return least;
		}

		private Bounds room() {
			double far = 1e7;
			return node.parent() == null ? new Bounds(-far, -far, 2 * far, 2 * far) : node.parent().bounds().grow(-INSET);
		}

		@Override
		public void drop() {
			Bounds before = node.bounds();
			boolean fixed = node.isSizeFixed();
			String id = node.id();
			if (!bounds.equals(before) && node.isInScene()) {
				session.execute(new ViewStep("Resize", () -> resize(id, bounds, true), () -> resize(id, before, fixed), changed));
			}
		}

		@Override
		public void paint(GC gc) {
			Dashes.paint(gc, () -> gc.drawRectangle(editing.canvas().onScreen(bounds)));
		}
	}
}
