/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** Mouse and touchpad: click selects, with Shift a drag of the background selects what lies within, drag of the background or with the middle button pans, wheel scrolls, Ctrl with the wheel zooms. */
final class CanvasMouse {

	private static final int MOVED = 3;
	private static final int LINE = 18;

	private final DiagramCanvas canvas;
	private final Cursor hand;
	private int startX;
	private int startY;
	private Viewport start;
	private boolean panning;
	private List<SceneNode> movable = List.of();
	private CanvasDrag drag;
	/** Whether what is dragged, or only pressed yet, is a handle. */
	private boolean handleOnly;
	private int pointer = -1;
	private Viewport gestureStart;

	CanvasMouse(DiagramCanvas canvas) {
		this.canvas = canvas;
		hand = canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> canvas.show(canvas.view().pan(-event.count * LINE, 0)));
		canvas.addListener(SWT.MouseHover, canvas::hover);
		canvas.addListener(SWT.Gesture, this::gesture);
	}

	private void down(Event event) {
		canvas.setFocus();
		if (canvas.gesture() != null && canvas.gesture().down(event)) {
			return;
		}
		if (event.button == 1 || event.button == 2) {
			startX = event.x;
			startY = event.y;
			drag = event.button == 1 ? grab(event) : null;
			if (drag != null) {
				return;
			}
			SceneElement below = event.button == 1 ? canvas.elementAt(event.x, event.y) : null;
			if (event.button == 1 && below == null && (event.stateMask & SWT.SHIFT) != 0) {
				drag = new Marquee(canvas, event);
				return;
			}
			start = below == null ? canvas.view() : null;
			movable = below instanceof SceneNode node ? movable(node, event) : List.of();
			panning = event.button == 2;
		}
		if (event.button == 3) {
			SceneElement below = canvas.elementAt(event.x, event.y);
			if (below == null || !canvas.selection().contains(below)) {
				canvas.selectByUser(below, false);
			}
		}
	}

	private CanvasDrag grab(Event event) {
		CanvasDrag map = canvas.overview().grab(event);
		CanvasDrag handle = map != null || canvas.handles() == null ? null : canvas.handles().grab(event);
		handleOnly = handle != null;
		return map != null ? map : handle;
	}

	/** What moves when a node is dragged: all of the selection if it is selected, else the node alone. */
	private List<SceneNode> movable(SceneNode node, Event event) {
		if (canvas.mover() == null || (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0) {
			return List.of();
		}
		List<SceneNode> selected = canvas.selectedNodes();
		return canvas.mover().movable(selected.contains(node) ? selected : List.of(node));
	}

	/** Gives up a drag. Returns whether there was one. */
	boolean giveUp() {
		boolean dragged = drag != null;
		drag = null;
		handleOnly = false;
		movable = List.of();
		pointer = -1;
		canvas.setCursor(null);
		canvas.redraw();
		return dragged;
	}

	boolean isDragging() {
		return drag != null;
	}

	/** Paints what a drag would do. */
	void paint(GC gc) {
		if (drag != null) {
			drag.paint(gc);
		}
	}

	private boolean far(Event event) {
		return Math.abs(event.x - startX) > MOVED || Math.abs(event.y - startY) > MOVED;
	}

	private void move(Event event) {
		if (drag == null && !movable.isEmpty() && far(event)) {
			drag = new DragNodes(canvas, canvas.mover(), movable, startX, startY);
		}
		if (drag != null) {
			drag.to(event);
			return;
		}
		if (canvas.gesture() != null && !panning) {
			canvas.gesture().move(event);
		}
		if (start == null) {
			if (canvas.gesture() == null && canvas.handles() != null && (event.stateMask & SWT.BUTTON_MASK) == 0) {
				point(canvas.handles().cursor(event));
			}
			return;
		}
		if (panning || far(event)) {
			panning = true;
			canvas.setCursor(hand);
			canvas.show(start.pan(startX - event.x, startY - event.y));
		}
	}

	/** Shows the pointer of a handle, or none of our own for -1; only changes cost something. */
	private void point(int cursor) {
		if (cursor != pointer) {
			pointer = cursor;
			canvas.setCursor(cursor < 0 ? null : canvas.getDisplay().getSystemCursor(cursor));
		}
	}

	private void up(Event event) {
		if (canvas.gesture() != null && !panning && canvas.gesture().up(event)) {
			return;
		}
		if (event.button == 1 && drag != null) {
			CanvasDrag done = drag;
			boolean click = handleOnly && !far(event);
			giveUp();
			if (click) {
				// a handle that is not dragged is not in the way of what is below it
				select(event);
			} else {
				done.drop();
			}
			return;
		}
		movable = List.of();
		if (event.button == 1 && !panning) {
			select(event);
		}
		if (event.button != 3) {
			start = null;
			panning = false;
			canvas.setCursor(null);
		}
	}

	private void select(Event event) {
		canvas.selectByUser(canvas.elementAt(event.x, event.y), (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0);
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.show(canvas.view().zoom(Math.pow(Viewport.STEP, event.count / 3.0), event.x, event.y));
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			canvas.show(canvas.view().pan(-event.count * LINE, 0));
		} else {
			canvas.show(canvas.view().pan(0, -event.count * LINE));
		}
	}

	private void gesture(Event event) {
		if (event.detail == SWT.GESTURE_BEGIN) {
			gestureStart = canvas.view();
		} else if (event.detail == SWT.GESTURE_MAGNIFY && gestureStart != null) {
			canvas.show(gestureStart.zoom(event.magnification, event.x, event.y));
		}
	}
}
