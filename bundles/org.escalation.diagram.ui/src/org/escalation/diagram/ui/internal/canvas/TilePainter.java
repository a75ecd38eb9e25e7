/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Puts the drawn squares of a scene on the canvas. */
final class TilePainter {

	private final TileCache tiles;
	private final Viewport view;

	TilePainter(TileCache tiles, Viewport view) {
		this.tiles = tiles;
		this.view = view;
	}

	/** Paints what there is, and begins to draw what is missing or outdated. */
	void paint(GC gc, Rectangle clip) {
		paint(gc, clip, tiles::get);
	}

	/** Paints what there is. */
	void paintAsItIs(GC gc, Rectangle clip) {
		paint(gc, clip, tiles::peek);
	}

	private void paint(GC gc, Rectangle clip, Function<TileCache.Key, Image> source) {
		forEach(clip, key -> {
			Image image = source.apply(key);
			if (image == null) {
				paintSubstitute(gc, key);
			} else {
				paint(gc, image, key);
			}
		});
	}

	/** Begins to draw what is outdated, so that it may be there when the canvas is painted next. */
	void order(Rectangle clip) {
		forEach(clip, tiles::get);
	}

	private void forEach(Rectangle clip, Consumer<TileCache.Key> work) {
		double side = TileCache.SIDE / view.scale();
		int firstColumn = (int) Math.floor(view.toSceneX(clip.x) / side);
		int lastColumn = (int) Math.floor(view.toSceneX(clip.x + clip.width) / side);
		int firstRow = (int) Math.floor(view.toSceneY(clip.y) / side);
		int lastRow = (int) Math.floor(view.toSceneY(clip.y + clip.height) / side);
		for (int row = firstRow; row <= lastRow; row++) {
			for (int column = firstColumn; column <= lastColumn; column++) {
				work.accept(new TileCache.Key(column, row, view.scale()));
			}
		}
	}

	/** While a square is being drawn: what there is of it at other scales. */
	private void paintSubstitute(GC gc, TileCache.Key missing) {
		Rectangle clip = gc.getClipping();
		gc.setClipping(view.toScreen(missing.area()).intersection(clip));
		// seen for a moment only, so speed counts for more than smoothness
		gc.setInterpolation(SWT.LOW);
		for (Map.Entry<TileCache.Key, Image> other : tiles.others(missing.scale(), missing.area())) {
			paint(gc, other.getValue(), other.getKey());
		}
		gc.setInterpolation(SWT.DEFAULT);
		gc.setClipping(clip);
	}

	private void paint(GC gc, Image image, TileCache.Key key) {
		Rectangle place = view.toScreen(key.area());
		Rectangle size = image.getBounds();
		gc.drawImage(image, 0, 0, size.width, size.height, place.x, place.y, place.width, place.height);
	}
}
