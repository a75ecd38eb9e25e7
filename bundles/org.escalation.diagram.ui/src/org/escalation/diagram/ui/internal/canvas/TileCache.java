/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
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

	/** Drawn squares that wait to be taken over: more are not drawn while the user interface is too busy for those. */
	private static final int WAITING = 32;

	/** A square: its place in the grid of squares at a scale. */
	record Key(int column, int row, double scale) {

		Bounds area() {
			double side = SIDE / scale;
			return new Bounds(column * side, row * side, side, side);
		}
	}

	private record Drawn(Key key, Tile tile, int generation) {
	}

	/** A square to be drawn. */
	private interface Order {
		void carryOut() throws InterruptedException;
	}

	private final Display display;
	private final ShownScene shown;
	private final Runnable ready;
	private final int pixelsPerPoint;
	private final Map<Key, Tile> tiles = new LinkedHashMap<>(KEPT, 0.75f, true);
	private final Set<Key> stale = new HashSet<>();
	private final Map<Key, Integer> asked = new HashMap<>();
	private final Deque<Order> work = new ArrayDeque<>();
	private final BlockingQueue<Drawn> drawn = new ArrayBlockingQueue<>(WAITING);
	private final AtomicBoolean announced = new AtomicBoolean();
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

	/** A square; null if it has not been drawn, which is then begun. An outdated one is given until the new one is there. */
	Tile get(Key key) {
		Tile tile = tiles.get(key);
		if ((tile == null || stale.contains(key)) && !Integer.valueOf(generation).equals(asked.get(key))) {
			asked.put(key, generation);
			order(key);
		}
		return tile;
	}

	/** A square as it was drawn last; null if it has not been. Nothing is begun. */
	Tile peek(Key key) {
		return tiles.get(key);
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
				Order next;
				synchronized (work) {
					while (work.isEmpty()) {
						work.wait();
					}
					next = work.removeFirst();
				}
				carryOut(next);
			}
		} catch (InterruptedException closed) {
			Thread.currentThread().interrupt();
		}
	}

	/** One square that cannot be drawn must not leave all others undrawn. */
	private static void carryOut(Order order) throws InterruptedException {
		try {
			order.carryOut();
		} catch (RuntimeException e) {
			ILog.of(TileCache.class).error("A part of a diagram cannot be drawn.", e);
		}
	}

	private void draw(Key key, List<SceneElement> elements, int background, TileRenderer with, int at) throws InterruptedException {
		int side = SIDE * pixelsPerPoint;
		Bounds area = key.area();
		int[] pixels = shown.read(() -> with.draw(elements, background, area.x(), area.y(), key.scale() * pixelsPerPoint, side, side));
		Tile tile = new Tile(display, pixels, side);
		try {
			drawn.put(new Drawn(key, tile, at));
		} catch (InterruptedException e) {
			tile.dispose();
			throw e;
		}
		if (!display.isDisposed() && announced.compareAndSet(false, true)) {
			display.asyncExec(this::takeAll);
		}
	}

	private void takeAll() {
		announced.set(false);
		boolean any = false;
		for (Drawn next = drawn.poll(); next != null; next = drawn.poll()) {
			if (!disposed && Integer.valueOf(next.generation()).equals(asked.get(next.key()))) {
				take(next);
				any = true;
			} else {
				next.tile().dispose();
			}
		}
		if (any) {
			trim();
			ready.run();
		}
	}

	private void take(Drawn next) {
		asked.remove(next.key());
		stale.remove(next.key());
		Tile before = tiles.put(next.key(), next.tile());
		if (before != null) {
			before.dispose();
		}
	}

	private void trim() {
		Iterator<Map.Entry<Key, Tile>> oldest = tiles.entrySet().iterator();
		while (tiles.size() > KEPT && oldest.hasNext()) {
			Map.Entry<Key, Tile> entry = oldest.next();
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
		for (Key key : tiles.keySet()) {
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
		stale.addAll(tiles.keySet());
	}

	/**
	 * Finds drawn squares of the two nearest other scales that cover an area, those of the nearest last, to be shown until the
	 * right ones are there. More would cost more to paint than they show.
	 */
	List<Map.Entry<Key, Tile>> others(double scale, Bounds area) {
		List<Map.Entry<Key, Tile>> found = tiles.entrySet().stream()
				.filter(each -> each.getKey().scale() != scale && each.getKey().area().intersects(area)).toList();
		List<Double> scales = found.stream().map(each -> each.getKey().scale()).distinct()
				.sorted(Comparator.comparingDouble(each -> Math.abs(Math.log(each / scale)))).limit(2).toList();
		return found.stream().filter(each -> scales.contains(each.getKey().scale()))
				.sorted(Comparator.comparingInt(each -> -scales.indexOf(each.getKey().scale()))).toList();
	}

	void dispose() {
		disposed = true;
		forgetOrders();
		if (worker != null) {
			worker.interrupt();
		}
		takeAll();
		tiles.values().forEach(Tile::dispose);
		tiles.clear();
	}
}
