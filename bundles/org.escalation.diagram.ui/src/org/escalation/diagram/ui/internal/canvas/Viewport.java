/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.Rectangle;

import org.escalation.diagram.scene.Bounds;

/**
 * Which part of a scene is shown, and how large.
 *
 * @param x     scene x of the left edge
 * @param y     scene y of the top edge
 * @param scale points on screen per scene unit
 */
record Viewport(double x, double y, double scale) {

	static final double SMALLEST = 0.02;
	static final double LARGEST = 8;

	/** The factors of a step of zooming, by key or wheel. */
	static final double STEP = 1.2;

	double toSceneX(double px) {
		return x + px / scale;
	}

	double toSceneY(double py) {
		return y + py / scale;
	}

	double toScreenX(double sceneX) {
		return (sceneX - x) * scale;
	}

	double toScreenY(double sceneY) {
		return (sceneY - y) * scale;
	}

	/** Where a part of the scene is on screen, its edges rounded so that neighbours neither overlap nor gape. */
	Rectangle toScreen(Bounds part) {
		int left = (int) Math.round(toScreenX(part.x()));
		int top = (int) Math.round(toScreenY(part.y()));
		return new Rectangle(left, top, (int) Math.round(toScreenX(part.right())) - left, (int) Math.round(toScreenY(part.bottom())) - top);
	}

	/** Where points of a scene, x and y in turn, are on screen. */
	int[] toScreen(double[] points) {
		int[] places = new int[points.length];
		for (int i = 0; i + 1 < points.length; i += 2) {
			places[i] = (int) Math.round(toScreenX(points[i]));
			places[i + 1] = (int) Math.round(toScreenY(points[i + 1]));
		}
		return places;
	}

	/** Moved by points on screen. */
	Viewport pan(double dx, double dy) {
		return new Viewport(x + dx / scale, y + dy / scale, scale);
	}

	/** Zoomed by a factor, with the scene's point below a point of the screen staying where it is. */
	Viewport zoom(double factor, double px, double py) {
		double next = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
		return new Viewport(toSceneX(px) - px / next, toSceneY(py) - py / next, next);
	}

	/** Shows all of an area in the middle of the screen, not larger than life. */
	static Viewport fit(Bounds area, double width, double height) {
		Bounds all = area.grow(24);
		double scale = Math.max(SMALLEST, Math.min(1, Math.min(width / all.width(), height / all.height())));
		return new Viewport(all.centreX() - width / scale / 2, all.centreY() - height / scale / 2, scale);
	}

	/**
	 * Moved back as far as needed for something of an area to stay on screen, so that nobody gets lost.
	 *
	 * @param least points of it that stay
	 */
	Viewport within(Bounds area, double width, double height, double least) {
		double keep = least / scale;
		double left = Math.max(area.x() + keep - width / scale, Math.min(area.right() - keep, x));
		double top = Math.max(area.y() + keep - height / scale, Math.min(area.bottom() - keep, y));
		return left == x && top == y ? this : new Viewport(left, top, scale);
	}

	/** Moved as little as needed for an area to be seen. */
	Viewport reveal(Bounds area, double width, double height) {
		double left = x;
		double top = y;
		if (area.x() < x || area.right() > x + width / scale) {
			left = area.centreX() - width / scale / 2;
		}
		if (area.y() < y || area.bottom() > y + height / scale) {
			top = area.centreY() - height / scale / 2;
		}
		return new Viewport(left, top, scale);
	}
}
