/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

/**
 * A drawn square of a scene. It is painted by filling with its picture as a pattern: drawing an image copies all of its pixels
 * each time on some platforms, which takes longer than the painting.
 */
final class Tile {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final Image image;
	private final Pattern pattern;
	private final int side;

	/**
	 * Makes a square; in any thread.
	 *
	 * @param pixels rows of 0xRRGGBB
	 * @param side   pixels of a row, and rows
	 */
	Tile(Device device, int[] pixels, int side) {
		this.side = side;
		ImageData data = new ImageData(side, side, 24, RGB);
		for (int row = 0; row < side; row++) {
			data.setPixels(0, row, side, pixels, row * side);
		}
		image = new Image(device, data);
		pattern = new Pattern(device, image);
	}

	/** Paints the square, as large as it is wanted. */
	void paint(GC gc, Rectangle place) {
		Transform transform = new Transform(gc.getDevice(), (float) place.width / side, 0, 0, (float) place.height / side, place.x, place.y);
		gc.setTransform(transform);
		gc.setBackgroundPattern(pattern);
		gc.fillRectangle(0, 0, side, side);
		gc.setBackgroundPattern(null);
		gc.setTransform(null);
		transform.dispose();
	}

	void dispose() {
		pattern.dispose();
		image.dispose();
	}
}
