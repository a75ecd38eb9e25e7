/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Event;

/** Mouse and touchpad: click selects, drag of the background or with the middle button pans, wheel scrolls, Ctrl with the wheel zooms. */
final class CanvasMouse {

	private static final int MOVED = 3;
	private static final int LINE = 18;

	private final DiagramCanvas canvas;
	private final Cursor hand;
	private int startX;
	private int startY;
	private Viewport start;
	private boolean panning;
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
			boolean onElement = event.button == 1 && canvas.at(event.x, event.y) != null;
			start = onElement ? null : canvas.view();
			panning = event.button == 2;
		}
		if (event.button == 3 && !canvas.selection().contains(canvas.at(event.x, event.y))) {
			canvas.selectByUser(canvas.at(event.x, event.y), false);
		}
	}

	private void move(Event event) {
		if (canvas.gesture() != null && !panning) {
			canvas.gesture().move(event);
		}
		if (start == null) {
			return;
		}
		if (panning || Math.abs(event.x - startX) > MOVED || Math.abs(event.y - startY) > MOVED) {
			panning = true;
			canvas.setCursor(hand);
			canvas.show(start.pan(startX - event.x, startY - event.y));
		}
	}

	private void up(Event event) {
		if (canvas.gesture() != null && !panning && canvas.gesture().up(event)) {
			return;
		}
		if (event.button == 1 && !panning) {
			canvas.selectByUser(canvas.at(event.x, event.y), (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0);
		}
		if (event.button != 3) {
			start = null;
			panning = false;
			canvas.setCursor(null);
		}
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
