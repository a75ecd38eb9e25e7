/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.layout.AutoSize;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.CanvasDrag;
import org.escalation.diagram.ui.internal.canvas.Dashes;
import org.escalation.ui.session.ModelSession;

/** Gives nodes another size: on a grid, within their container, and not smaller than what lies in them. */
final class NodeHandles {

	private static final double LEAST = 20;
	/** Points on screen: a smaller node keeps its inside free for being dragged, a side shorter than twice that has no handle in its middle. */
	private static final double ROOMY = 24;
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

	List<Handles.Handle> of(SceneNode node) {
		List<Handles.Handle> handles = new ArrayList<>();
		if (!canResize(node)) {
			return List.of();
		}
		Rectangle onScreen = editing.canvas().onScreen(node.bounds());
		if (Math.min(onScreen.width, onScreen.height) < ROOMY) {
			return List.of();
		}
		Bounds b = node.bounds();
		for (int sy = -1; sy <= 1; sy++) {
			for (int sx = -1; sx <= 1; sx++) {
				boolean room = (sx != 0 || onScreen.width >= 2 * ROOMY) && (sy != 0 || onScreen.height >= 2 * ROOMY);
				if ((sx != 0 || sy != 0) && room) {
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
	private static boolean canResize(SceneNode node) {
		return !node.isListItem() && !node.isCompartment() && !(node.containment().isArranged() && !node.children().isEmpty());
	}

	/** Lets label and contents decide the size again. */
	void fit(List<SceneNode> nodes) {
		List<String> ids = nodes.stream().map(SceneNode::id).toList();
		DiagramLayout before = diagram.snapshot();
		session.execute(new ViewStep("Fit size", () -> diagram.change(scene -> ids.forEach(id -> {
			if (scene.find(id) instanceof SceneNode node) {
				node.setSizeFixed(false);
				fit(node);
			}
		})), () -> diagram.put(before), changed));
	}

	private static void fit(SceneNode node) {
		if (node.children().isEmpty()) {
			AutoSize.size(node);
			SceneLayout.attach(node);
		} else {
			node.setBounds(node.x(), node.y(), Math.max(LEAST, Room.reach(node, true) - node.x()), Math.max(LEAST, Room.reach(node, false) - node.y()));
		}
	}

	private static void resize(Scene scene, String id, Bounds bounds, boolean fixed) {
		if (scene.find(id) instanceof SceneNode node) {
			double dx = node.x() - bounds.x();
			double dy = node.y() - bounds.y();
			node.setSizeFixed(fixed);
			node.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
			// contents hang at the upper left corner, and would have gone with it
			Stream.concat(node.children().stream(), node.borderNodes().stream()).forEach(child -> child.moveTo(child.x() + dx, child.y() + dy));
			SceneLayout.attach(node);
		}
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
			double dx = Room.onGrid((event.x - startX) / editing.canvas().scale());
			double dy = Room.onGrid((event.y - startY) / editing.canvas().scale());
			Bounds old = node.bounds();
			Bounds room = Room.around(node);
			double left = sideX < 0 ? Math.max(Math.min(old.x() + dx, Math.min(old.right() - LEAST, Room.start(node, true))), room.x()) : old.x();
			double top = sideY < 0 ? Math.max(Math.min(old.y() + dy, Math.min(old.bottom() - LEAST, Room.start(node, false))), room.y()) : old.y();
			double right = sideX > 0 ? Math.max(Math.min(old.right() + dx, room.right()), least(true)) : old.right();
			double bottom = sideY > 0 ? Math.max(Math.min(old.bottom() + dy, room.bottom()), least(false)) : old.bottom();
			bounds = new Bounds(left, top, right - left, bottom - top);
			editing.canvas().redraw();
		}

		private double least(boolean across) {
			return Math.max((across ? node.x() : node.y()) + LEAST, Room.reach(node, across));
		}

		@Override
		public void drop() {
			Bounds before = node.bounds();
			boolean fixed = node.isSizeFixed();
			String id = node.id();
			if (!bounds.equals(before) && node.isInScene()) {
				session.execute(new ViewStep("Resize", () -> diagram.change(scene -> resize(scene, id, bounds, true)),
						() -> diagram.change(scene -> resize(scene, id, before, fixed)), changed));
			}
		}

		@Override
		public void paint(GC gc) {
			Dashes.paint(gc, () -> gc.drawRectangle(editing.canvas().onScreen(bounds)));
		}
	}
}
