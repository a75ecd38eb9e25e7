/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.Bounds;

/**
 * A small map of the whole diagram in a corner of the canvas, with a frame around what is seen; a click or drag in it goes
 * there. It is there only while something of the diagram is out of sight.
 */
final class Overview {

	private static final int WIDTH = 190;
	private static final int HEIGHT = 130;
	private static final int GAP = 10;
	/** A canvas that is smaller than this many times the map has no room for it. */
	private static final int ROOM = 2;

	private final DiagramCanvas canvas;
	/** After a change the map waits so long for the next before it is drawn anew: the diagram itself comes first. */
	private static final int QUIET_MS = 300;

	private boolean wanted = true;
	private boolean quiet = true;
	private final Runnable settle = this::settle;

	Overview(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	/** Shows the map, or leaves it out. */
	void setWanted(boolean newWanted) {
		if (newWanted != wanted) {
			wanted = newWanted;
			canvas.redraw();
		}
	}

	/** The diagram has changed. */
	void changed() {
		quiet = false;
		canvas.getDisplay().timerExec(QUIET_MS, settle);
	}

	private void settle() {
		if (!canvas.isDisposed()) {
			quiet = true;
			canvas.redraw();
		}
	}

	private boolean isShown() {
		Rectangle area = canvas.getClientArea();
		if (!wanted || area.width < ROOM * WIDTH || area.height < ROOM * HEIGHT) {
			return false;
		}
		Bounds all = canvas.scene().bounds();
		Bounds seen = seen();
		return all.width() > 0 && (all.x() < seen.x() || all.y() < seen.y() || all.right() > seen.right() || all.bottom() > seen.bottom());
	}

	private Bounds seen() {
		Rectangle area = canvas.getClientArea();
		Viewport view = canvas.view();
		return new Bounds(view.x(), view.y(), area.width / view.scale(), area.height / view.scale());
	}

	private Rectangle place() {
		Rectangle area = canvas.getClientArea();
		return new Rectangle(area.width - WIDTH - GAP, area.height - HEIGHT - GAP, WIDTH, HEIGHT);
	}

	/** Of the whole scene, as if the map's upper left corner were the canvas's. */
	private static Viewport whole(Bounds scene) {
		Bounds all = scene.grow(Math.max(scene.width(), scene.height()) / 20 + 1);
		double scale = Math.min(WIDTH / all.width(), HEIGHT / all.height());
		return new Viewport(all.centreX() - WIDTH / scale / 2, all.centreY() - HEIGHT / scale / 2, scale);
	}

	/** Paints with the squares of the diagram itself, as small as that. */
	void paint(GC gc, TileCache tiles, Color background) {
		if (!isShown()) {
			return;
		}
		Rectangle place = place();
		Rectangle clip = gc.getClipping();
		gc.setClipping(place.intersection(clip));
		gc.setBackground(background);
		gc.fillRectangle(place);
		Viewport map = whole(canvas.scene().bounds()).pan(-place.x, -place.y);
		TilePainter painter = new TilePainter(tiles, map);
		if (quiet) {
			painter.paint(gc, place);
		} else {
			painter.paintAsItIs(gc, place);
		}
		gc.setLineWidth(2);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.drawRectangle(map.toScreen(seen()));
		gc.setClipping(clip);
		gc.setLineWidth(1);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawRectangle(place);
	}

	/** What begins when the button goes down on the map; null elsewhere. */
	CanvasDrag grab(Event event) {
		if (!isShown() || !place().contains(event.x, event.y)) {
			return null;
		}
		CanvasDrag drag = new Go();
		drag.to(event);
		return drag;
	}

	/** Shows what the pointer points at in the map. */
	private final class Go implements CanvasDrag {

		@Override
		public void to(Event event) {
			Rectangle place = place();
			Viewport map = whole(canvas.scene().bounds());
			Bounds seen = seen();
			canvas.show(new Viewport(map.toSceneX(event.x - place.x) - seen.width() / 2, map.toSceneY(event.y - place.y) - seen.height() / 2, canvas.scale()));
		}

		@Override
		public void drop() {
			// already there
		}

		@Override
		public void paint(GC gc) {
			// the map shows it
		}
	}
}
