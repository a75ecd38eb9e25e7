/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import org.escalation.diagram.scene.Bounds;

/** Puts the drawn squares of a scene on the canvas. */
final class TilePainter {

	private static final double FAR = 1e9;

	private final TileCache tiles;
	private final Viewport view;
	private final ZoomSnapshot snapshot;

	/** Without a snapshot. */
	TilePainter(TileCache tiles, Viewport view) {
		this(tiles, view, null);
	}

	/** @param snapshot stands in for squares that are missing; null for none */
	TilePainter(TileCache tiles, Viewport view, ZoomSnapshot snapshot) {
		this.tiles = tiles;
		this.view = view;
		this.snapshot = snapshot;
	}

	/** Paints what there is, and begins to draw what is missing or outdated. Returns whether nothing is missing. */
	boolean paint(GC gc, Rectangle clip) {
		return paint(gc, clip, tiles::get);
	}

	/** Paints what there is. */
	void paintAsItIs(GC gc, Rectangle clip) {
		paint(gc, clip, tiles::peek);
	}

	private boolean paint(GC gc, Rectangle clip, Function<TileCache.Key, Tile> source) {
		Map<TileCache.Key, Tile> there = new LinkedHashMap<>();
		List<TileCache.Key> missing = new ArrayList<>();
		forEach(clip, key -> {
			Tile tile = source.apply(key);
			if (tile == null) {
				missing.add(key);
			} else {
				there.put(key, tile);
			}
		});
		boolean standsIn = snapshot != null && snapshot.isTaken() && !missing.isEmpty();
		Bounds seen = new Bounds(view.toSceneX(clip.x), view.toSceneY(clip.y), clip.width / view.scale(), clip.height / view.scale());
		missing.stream().filter(key -> !standsIn || !snapshot.covers(common(key.area(), seen))).forEach(key -> paintSubstitute(gc, key));
		if (standsIn) {
			snapshot.paint(gc, view);
		}
		there.forEach((key, tile) -> tile.paint(gc, view.toScreen(key.area())));
		return missing.isEmpty();
	}

	private static Bounds common(Bounds a, Bounds b) {
		return Bounds.of(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), Math.min(a.right(), b.right()), Math.min(a.bottom(), b.bottom()));
	}

	/** Begins to draw what is outdated, so that it may be there when the canvas is painted next. */
	void order(Rectangle clip) {
		forEach(clip, tiles::get);
	}

	private void forEach(Rectangle clip, Consumer<TileCache.Key> work) {
		double side = TileCache.SIDE / view.scale();
		double far = FAR * side;
		if (!(Math.abs(view.x()) < far && Math.abs(view.y()) < far)) {
			// so far away that squares cannot be numbered, and nothing can be there
			return;
		}
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
		for (Map.Entry<TileCache.Key, Tile> other : tiles.others(missing.scale(), missing.area())) {
			other.getValue().paint(gc, view.toScreen(other.getKey().area()));
		}
		gc.setClipping(clip);
	}
}
