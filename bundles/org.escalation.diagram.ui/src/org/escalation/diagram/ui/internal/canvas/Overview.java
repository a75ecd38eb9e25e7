/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.SceneNode;

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
	private boolean wanted = true;
	private Image image;
	private Bounds drawn;

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
	void forget() {
		if (image != null) {
			image.dispose();
			image = null;
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

	/** Points of the map for a unit of the scene. */
	private double scale() {
		return Math.min(WIDTH / drawn.width(), HEIGHT / drawn.height());
	}

	void paint(GC gc, Palette palette) {
		if (!isShown()) {
			return;
		}
		if (image == null) {
			draw(palette);
		}
		Rectangle place = place();
		gc.drawImage(image, place.x, place.y);
		Bounds seen = seen();
		double scale = scale();
		Rectangle frame = new Rectangle(place.x + (int) Math.round((seen.x() - drawn.x()) * scale), place.y + (int) Math.round((seen.y() - drawn.y()) * scale),
				(int) Math.round(seen.width() * scale), (int) Math.round(seen.height() * scale)).intersection(place);
		gc.setLineWidth(2);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.drawRectangle(frame);
		gc.setLineWidth(1);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		gc.drawRectangle(place);
	}

	private void draw(Palette palette) {
		Bounds all = canvas.scene().bounds();
		Bounds near = all.grow(Math.max(all.width(), all.height()) / 20 + 1);
		double scale = Math.min(WIDTH / near.width(), HEIGHT / near.height());
		drawn = new Bounds(near.centreX() - WIDTH / scale / 2, near.centreY() - HEIGHT / scale / 2, WIDTH / scale, HEIGHT / scale);
		image = new Image(canvas.getDisplay(), WIDTH, HEIGHT);
		GC gc = new GC(image);
		gc.setBackground(colour(palette.resolve(canvas.scene().background())));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
		for (SceneNode root : canvas.scene().roots()) {
			if (root.isShown()) {
				Bounds b = root.bounds();
				int x = (int) Math.round((b.x() - drawn.x()) * scale);
				int y = (int) Math.round((b.y() - drawn.y()) * scale);
				int width = Math.max(1, (int) Math.round(b.width() * scale));
				int height = Math.max(1, (int) Math.round(b.height() * scale));
				gc.setBackground(colour(palette.resolve(root.style().border().colour())));
				gc.fillRectangle(x, y, width, height);
			}
		}
		gc.dispose();
	}

	private static Color colour(int argb) {
		return new Color(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
	}

	/** What begins when the button goes down on the map; null elsewhere. */
	CanvasDrag grab(Event event) {
		if (image == null || !isShown() || !place().contains(event.x, event.y)) {
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
			Bounds seen = seen();
			double x = drawn.x() + (event.x - place.x) / scale();
			double y = drawn.y() + (event.y - place.y) / scale();
			canvas.show(new Viewport(x - seen.width() / 2, y - seen.height() / 2, canvas.scale()));
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
