/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.paint.ImageSource;
import org.escalation.diagram.paint.TileRenderer;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Hit;
import org.escalation.diagram.scene.Palette;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneChange;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneListener;
import org.escalation.diagram.scene.SceneNode;

/** Shows a scene; pans, zooms and selects by mouse, touchpad and keyboard. */
public final class DiagramCanvas extends Canvas {

	/** Points within which a line is hit. */
	private static final double REACH = 5;
	private static final int MARGIN = 200;
	/** Points of the scene that stay on screen however far it is moved. */
	private static final int STAYS = 40;
	/** The least scale at which labels can be read. */
	private static final double READABLE = 0.8;

	private final ShownScene shown;
	private final ImageSource images;
	private final SceneListener sceneListener = this::sceneChanged;
	private final Set<SceneElement> selected = new LinkedHashSet<>();
	private Map<SceneElement, Integer> marked = Map.of();
	private final List<Runnable> viewListeners = new ArrayList<>();
	private TileCache tiles;
	private final ZoomSnapshot snapshot = new ZoomSnapshot();
	private Viewport view = new Viewport(0, 0, 1);
	private Palette palette;
	private boolean placed;
	private final CanvasMouse mouse;
	private final Overview overview = new Overview(this);
	private NodeMover mover;
	private CanvasGesture gesture;
	private CanvasHandles handles;
	private final CanvasHint hint = new CanvasHint();
	private boolean tooltips = true;
	private Runnable selectionListener = () -> {
	};

	/**
	 * @param images finds icons that the scene names
	 * @param dark   whether the surroundings are dark
	 */
	public DiagramCanvas(Composite parent, ShownScene shown, ImageSource images, boolean dark) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
		this.shown = shown;
		this.images = images;
		palette = dark ? Palette.DARK : Palette.LIGHT;
		int pixels = Math.max(1, Math.round(getMonitor().getZoom() / 100f));
		tiles = new TileCache(getDisplay(), shown, new TileRenderer(palette, images), pixels, this::redraw);
		mouse = new CanvasMouse(this);
		scene().addListener(sceneListener);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.Dispose, event -> closed());
		new CanvasScroll(this);
		new CanvasKeys(this);
		new CanvasNames(this);
	}

	/** The scene that is shown. */
	public Scene scene() {
		return shown.scene();
	}

	/** Where a point of the scene is on the canvas: x and y. */
	public double[] onScreen(double x, double y) {
		return new double[] { view.toScreenX(x), view.toScreenY(y) };
	}

	/** Where a part of the scene is on the canvas. */
	public Rectangle onScreen(Bounds part) {
		return view.toScreen(part);
	}

	/** Where points of the scene, x and y in turn, are on the canvas. */
	public int[] onScreen(double[] points) {
		return view.toScreen(points);
	}

	/** The place in the scene of a point of the canvas: x and y. */
	public double[] inScene(int px, int py) {
		return new double[] { view.toSceneX(px), view.toSceneY(py) };
	}

	Viewport view() {
		return view;
	}

	/** Shows another part of the scene, or the same in another size. */
	void show(Viewport wanted) {
		Rectangle area = getClientArea();
		Viewport next = placed ? wanted.within(scene().bounds(), area.width, area.height, STAYS) : wanted;
		if (!next.equals(view)) {
			if (next.scale() != view.scale()) {
				if (placed) {
					snapshot.take(getDisplay(), area, view, tiles, background());
				}
				tiles.forgetOrders();
			}
			view = next;
			redraw();
			viewListeners.forEach(Runnable::run);
		}
	}

	/** Calls somebody whenever another part of the scene is shown. */
	public void onView(Runnable listener) {
		viewListeners.add(listener);
	}

	/** Calls somebody when the user has selected something. */
	public void onSelection(Runnable listener) {
		selectionListener = listener;
	}

	/** The selected elements. */
	public List<SceneElement> selection() {
		return List.copyOf(selected);
	}

	/** The selected nodes. */
	public List<SceneNode> selectedNodes() {
		return selected.stream().filter(SceneNode.class::isInstance).map(SceneNode.class::cast).filter(SceneNode::isInScene).toList();
	}

	/** Points on screen per scene unit. */
	public double scale() {
		return view.scale();
	}

	/** Shows the whole scene. */
	public void fit() {
		Rectangle area = getClientArea();
		show(Viewport.fit(scene().bounds(), area.width, area.height));
	}

	/** Zooms about the middle. */
	public void zoom(double factor) {
		Rectangle area = getClientArea();
		show(view.zoom(factor, area.width / 2.0, area.height / 2.0));
	}

	/** Shows at life size. */
	public void lifeSize() {
		zoom(1 / view.scale());
	}

	/** Shows elements as selected, without telling anybody, and brings them into view. */
	public void select(Collection<? extends SceneElement> elements, boolean reveal) {
		selected.clear();
		selected.addAll(elements);
		if (reveal && !elements.isEmpty() && placed) {
			Bounds all = null;
			for (SceneElement each : elements) {
				all = each.paintBounds().union(all);
			}
			Rectangle area = getClientArea();
			show(view.reveal(all, area.width, area.height));
		}
		redraw();
	}

	/**
	 * Marks elements with a wide frame or line.
	 *
	 * @param colours colour, 0xRRGGBB, of each; replaces what was marked before
	 */
	public void mark(Map<SceneElement, Integer> colours) {
		marked = Map.copyOf(colours);
		redraw();
	}

	/** The user selects an element, or nothing; with toggle, adds to or takes from what is selected. */
	void selectByUser(SceneElement element, boolean toggle) {
		if (!toggle) {
			selected.clear();
		}
		if (element != null && !(toggle && selected.remove(element))) {
			selected.add(element);
		}
		redraw();
		selectionListener.run();
	}

	/** Shows an element in the middle and large enough to be read, if things are shown smaller than that. */
	public void approach(SceneElement element) {
		if (view.scale() < READABLE) {
			Rectangle area = getClientArea();
			Bounds bounds = element.paintBounds();
			show(new Viewport(bounds.centreX() - area.width / 2 / READABLE, bounds.centreY() - area.height / 2 / READABLE, READABLE));
		}
	}

	/** The user selects elements; they may be brought into view. */
	public void choose(Collection<? extends SceneElement> elements, boolean reveal) {
		select(elements, reveal);
		selectionListener.run();
	}

	/** The user selects all nodes that are shown, rows of lists excepted. */
	public void chooseAll() {
		choose(scene().allNodes().stream().filter(node -> node.isShown() && !node.isListItem() && !node.isCompartment()).toList(), false);
	}

	/** What mouse buttons mean until further notice; null for selecting and panning. */
	public void setGesture(CanvasGesture newGesture) {
		gesture = newGesture;
		redraw();
	}

	/** Lets nodes be dragged; null for a diagram that is only looked at. */
	public void setMover(NodeMover newMover) {
		mover = newMover;
	}

	/** Puts handles on what is selected; null for a diagram that is only looked at. */
	public void setHandles(CanvasHandles newHandles) {
		handles = newHandles;
	}

	Overview overview() {
		return overview;
	}

	/** Whether a small map of the diagram stands in the corner while something is out of sight. */
	public void setOverview(boolean wanted) {
		overview.setWanted(wanted);
	}

	CanvasHandles handles() {
		return handles;
	}

	NodeMover mover() {
		return mover;
	}

	/** Gives up dragging; whether there was something to give up. */
	boolean giveUpDrag() {
		return mouse.giveUp();
	}

	CanvasGesture gesture() {
		return gesture;
	}

	/** What lies below a point of the canvas, the topmost first: lines within reach, then nodes from the innermost out. */
	public List<SceneElement> elementsAt(int px, int py) {
		List<SceneElement> found = new ArrayList<>();
		SceneElement top = elementAt(px, py);
		if (top != null) {
			found.add(top);
		}
		double x = view.toSceneX(px);
		double y = view.toSceneY(py);
		List<SceneElement> around = scene().in(new Bounds(x, y, 0, 0));
		for (int i = around.size() - 1; i >= 0; i--) {
			if (around.get(i) instanceof SceneNode node && node != top && node.bounds().contains(x, y)) {
				found.add(node);
			}
		}
		return found;
	}

	/** Says something at the lower edge; nothing for an empty text. */
	public void setHint(String text) {
		hint.say(text);
		redraw();
	}

	/** The topmost element below a point of the canvas; null for the empty ground. */
	public SceneElement elementAt(int px, int py) {
		Hit hit = scene().hit(view.toSceneX(px), view.toSceneY(py), REACH / view.scale());
		return hit == null ? null : hit.element();
	}

	/** Takes over the colours of the surroundings. */
	public void setDark(boolean dark) {
		palette = dark ? Palette.DARK : Palette.LIGHT;
		snapshot.release();
		tiles.restart(new TileRenderer(palette, images));
		redraw();
	}

	private void sceneChanged(SceneChange change) {
		snapshot.release();
		overview.changed();
		tiles.changed(change.dirty());
		if (placed && isVisible()) {
			new TilePainter(tiles, view).order(getClientArea());
		}
		selected.removeIf(element -> !element.isInScene());
		redraw();
	}

	private void resized() {
		if (!placed && getClientArea().width > 1) {
			placed = true;
			fit();
		}
		viewListeners.forEach(Runnable::run);
	}

	/** How far the view may be moved: the scene and some space around it. */
	Bounds extent() {
		Rectangle area = getClientArea();
		Bounds seen = new Bounds(view.x(), view.y(), area.width / view.scale(), area.height / view.scale());
		return scene().bounds().grow(MARGIN / view.scale()).union(seen);
	}

	private void paint(GC gc) {
		Rectangle clip = gc.getClipping();
		Color background = background();
		gc.setBackground(background);
		gc.fillRectangle(clip);
		if (new TilePainter(tiles, view, snapshot).paint(gc, clip) && clip.equals(getClientArea())) {
			snapshot.release();
		}
		gc.setAntialias(SWT.ON);
		SelectionPainter selection = new SelectionPainter(gc, view);
		selection.marks(marked);
		selection.selection(selected);
		if (handles != null && gesture == null && !mouse.isDragging()) {
			handles.paint(gc);
		}
		if (gesture != null) {
			gesture.paint(gc);
		}
		mouse.paint(gc);
		overview.paint(gc, tiles, background);
		hint.paint(gc, this);
	}

	private Color background() {
		int colour = palette.resolve(scene().background());
		return new Color(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
	}

	/** Whether the notation's tooltips are shown; not where somebody else tells more of the elements. */
	public void setTooltips(boolean wanted) {
		tooltips = wanted;
	}

	/** The tooltip of what lies below the pointer. */
	void hover(Event event) {
		if (!tooltips) {
			return;
		}
		SceneElement element = elementAt(event.x, event.y);
		String text = element == null ? null : element.tooltip();
		setToolTipText(text == null || text.isBlank() ? null : text.replace("&", "&&"));
	}

	private void closed() {
		scene().removeListener(sceneListener);
		tiles.dispose();
		snapshot.dispose();
	}
}
