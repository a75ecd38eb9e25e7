/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

import org.escalation.diagram.scene.Bounds;

/** What the canvas showed when zooming began: shown larger or smaller until squares of the new size are drawn. */
final class ZoomSnapshot {

	/** Beyond these factors a new one is taken: made much smaller it is slow to paint, made much larger it cannot be recognised. */
	private static final double LEAST = 0.7;
	private static final double MOST = 2.5;
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** A picture of the canvas in a size. */
	private static final class Picture {
		private final Image image;
		private final Pattern pattern;
		private final int width;
		private final int height;

		Picture(Device device, int width, int height) {
			this.width = width;
			this.height = height;
			image = new Image(device, new ImageData(width, height, 24, RGB));
			pattern = new Pattern(device, image);
		}

		void dispose() {
			pattern.dispose();
			image.dispose();
		}
	}

	private Picture picture;
	private Picture spare;
	/** What the picture shows; null while it is not needed. */
	private Viewport view;

	/** Notes what is shown now, before it is shown in another size; not if what was noted will still do. */
	void take(Device device, Rectangle area, Viewport shown, TileCache tiles, Color background) {
		if (area.width < 1 || area.height < 1 || view != null && shown.scale() / view.scale() > LEAST && shown.scale() / view.scale() < MOST) {
			return;
		}
		Picture next = spare;
		if (next == null || next.width != area.width || next.height != area.height) {
			if (next != null) {
				next.dispose();
			}
			next = new Picture(device, area.width, area.height);
		}
		GC gc = new GC(next.image);
		gc.setBackground(background);
		gc.fillRectangle(0, 0, area.width, area.height);
		new TilePainter(tiles, shown, this).paintAsItIs(gc, new Rectangle(0, 0, area.width, area.height));
		gc.dispose();
		spare = picture;
		picture = next;
		view = shown;
	}

	/** Whether there is something to show. */
	boolean isTaken() {
		return view != null;
	}

	/** Nothing is missing any more. */
	void release() {
		view = null;
	}

	/** Whether a part of the scene is on the picture. */
	boolean covers(Bounds part) {
		return view != null && part.x() >= view.x() && part.y() >= view.y() && part.right() <= view.x() + picture.width / view.scale()
				&& part.bottom() <= view.y() + picture.height / view.scale();
	}

	/** Paints the picture where it belongs in a view. */
	void paint(GC gc, Viewport now) {
		float scale = (float) (now.scale() / view.scale());
		Transform transform = new Transform(gc.getDevice(), scale, 0, 0, scale, (float) now.toScreenX(view.x()), (float) now.toScreenY(view.y()));
		gc.setTransform(transform);
		gc.setBackgroundPattern(picture.pattern);
		gc.fillRectangle(0, 0, picture.width, picture.height);
		gc.setBackgroundPattern(null);
		gc.setTransform(null);
		transform.dispose();
	}

	void dispose() {
		view = null;
		if (picture != null) {
			picture.dispose();
		}
		if (spare != null) {
			spare.dispose();
		}
	}
}
