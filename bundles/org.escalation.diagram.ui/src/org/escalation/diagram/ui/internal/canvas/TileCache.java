/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;

import org.escalation.diagram.paint.TileRenderer;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneElement;

/**
 * Keeps drawn squares of a scene. Squares that are missing are drawn by a thread; meanwhile the canvas shows what it has.
 * Used in the user interface's thread.
 */
final class TileCache {

	/** Side of a square in points. */
	static final int SIDE = 256;

	/** Squares that are kept: 64 MB at four bytes a pixel on an ordinary screen. */
	private static final int KEPT = 256;

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	/** A square: its place in the grid of squares at a scale. */
	record Key(int column, int row, double scale) {

		Bounds area() {
			double side = SIDE / scale;
			return new Bounds(column * side, row * side, side, side);
		}
	}

	private record Drawn(Key key, int[] pixels, int generation) {
	}

	private final Display display;
	private final ShownScene shown;
	private final Runnable ready;
	private final int pixelsPerPoint;
	private final Map<Key, Image> images = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Set<Key> stale = new HashSet<>();
	private final Map<Key, Integer> asked = new HashMap<>();
	private final Deque<Runnable> work = new ArrayDeque<>();
	private Thread worker;
	private TileRenderer renderer;
	private int generation;
	private boolean disposed;

	/** @param ready called when squares have been drawn */
	TileCache(Display display, ShownScene shown, TileRenderer renderer, int pixelsPerPoint, Runnable ready) {
		this.display = display;
		this.shown = shown;
		this.renderer = renderer;
		this.pixelsPerPoint = pixelsPerPoint;
		this.ready = ready;
	}

	/** The image of a square; null if it has not been drawn, which is then begun. An outdated one is given until the new one is there. */
	Image get(Key key) {
		Image image = images.get(key);
		if ((image == null || stale.contains(key)) && !Integer.valueOf(generation).equals(asked.get(key))) {
			asked.put(key, generation);
			order(key);
		}
		return image;
	}

	private void order(Key key) {
		List<SceneElement> elements = shown.scene().in(key.area().grow(2));
		int background = shown.scene().background();
		int at = generation;
		TileRenderer with = renderer;
		synchronized (work) {
			work.addLast(() -> draw(key, elements, background, with, at));
			work.notifyAll();
			if (worker == null) {
				worker = new Thread(this::work, "diagram tiles");
				worker.setDaemon(true);
				worker.setPriority(Thread.NORM_PRIORITY - 1);
				worker.start();
			}
		}
	}

	private void work() {
		try {
			while (true) {
				Runnable next;
				synchronized (work) {
					while (work.isEmpty()) {
						work.wait();
					}
					next = work.removeFirst();
				}
				next.run();
			}
		} catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		}
	}

	private void draw(Key key, List<SceneElement> elements, int background, TileRenderer with, int at) {
		int side = SIDE * pixelsPerPoint;
		Bounds area = key.area();
		int[] pixels = shown.read(() -> with.draw(elements, background, area.x(), area.y(), key.scale() * pixelsPerPoint, side, side));
		if (!display.isDisposed()) {
			display.asyncExec(() -> take(new Drawn(key, pixels, at)));
		}
	}

	private void take(Drawn drawn) {
		if (disposed || !Integer.valueOf(drawn.generation()).equals(asked.get(drawn.key()))) {
			return;
		}
		asked.remove(drawn.key());
		stale.remove(drawn.key());
		int side = SIDE * pixelsPerPoint;
		ImageData data = new ImageData(side, side, 24, RGB);
		for (int row = 0; row < side; row++) {
			data.setPixels(0, row, side, drawn.pixels(), row * side);
		}
		Image before = images.put(drawn.key(), new Image(display, data));
		if (before != null) {
			before.dispose();
		}
		trim();
		ready.run();
	}

	private void trim() {
		Iterator<Map.Entry<Key, Image>> oldest = images.entrySet().iterator();
		while (images.size() > KEPT && oldest.hasNext()) {
			Map.Entry<Key, Image> entry = oldest.next();
			stale.remove(entry.getKey());
			entry.getValue().dispose();
			oldest.remove();
		}
	}

	/** Squares that were wanted for a view that is gone need not be drawn. */
	void forgetOrders() {
		synchronized (work) {
			work.clear();
		}
		asked.clear();
	}

	/** Squares in some areas no longer show the scene as it is. */
	void changed(List<Bounds> areas) {
		generation++;
		forgetOrders();
		for (Key key : images.keySet()) {
			Bounds area = key.area().grow(2);
			if (areas.stream().anyMatch(area::intersects)) {
				stale.add(key);
			}
		}
	}

	/** Nothing that was drawn fits any more: the theme has changed. */
	void restart(TileRenderer next) {
		renderer = next;
		generation++;
		forgetOrders();
		stale.addAll(images.keySet());
	}

	/** Finds drawn squares of another scale that cover an area, to be shown until the right ones are there. */
	Iterable<Map.Entry<Key, Image>> others(double scale, Bounds area) {
		return images.entrySet().stream().filter(each -> each.getKey().scale() != scale && each.getKey().area().intersects(area)).toList();
	}

	void dispose() {
		disposed = true;
		forgetOrders();
		if (worker != null) {
			worker.interrupt();
		}
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
