/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** The keyboard: arrows go to the next element in a direction, with Alt they move what is selected, Tab through all, plus and minus zoom, 0 shows everything, 1 life size. */
final class CanvasKeys {

	private static final double NUDGE = 10;

	private final DiagramCanvas canvas;

	CanvasKeys(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	/** Tab leaves the canvas only at its ends, so that everything can be reached by keyboard. */
	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			List<SceneNode> nodes = nodes();
			int next = indexOfSelected(nodes) + (event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
			event.doit = next < 0 || next >= nodes.size();
			if (!event.doit) {
				select(nodes.get(next));
			}
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && canvas.giveUpDrag()) {
			return;
		}
		if ((event.stateMask & SWT.MOD3) != 0 && nudge(event.keyCode)) {
			return;
		}
		boolean pan = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> arrow(-1, 0, pan);
			case SWT.ARROW_RIGHT -> arrow(1, 0, pan);
			case SWT.ARROW_UP -> arrow(0, -1, pan);
			case SWT.ARROW_DOWN -> arrow(0, 1, pan);
			case SWT.KEYPAD_ADD -> canvas.zoom(Viewport.STEP);
			case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / Viewport.STEP);
			case SWT.ESC -> canvas.selectByUser(null, false);
			default -> character(event.character);
		}
	}

	/** Alt with an arrow moves the selected nodes by a step. */
	private boolean nudge(int key) {
		List<SceneNode> nodes = canvas.mover() == null ? List.of()
				: canvas.mover().movable(canvas.selectedNodes());
		int dx = key == SWT.ARROW_LEFT ? -1 : key == SWT.ARROW_RIGHT ? 1 : 0;
		int dy = key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
		if (nodes.isEmpty() || dx == 0 && dy == 0) {
			return false;
		}
		NodeMover.Way way = canvas.mover().allowed(nodes, dx * NUDGE, dy * NUDGE, 0);
		if (way.isMove()) {
			canvas.mover().move(nodes, way.dx(), way.dy());
		}
		return true;
	}

	private void character(char character) {
		switch (character) {
			case '+', '=' -> canvas.zoom(Viewport.STEP);
			case '-' -> canvas.zoom(1 / Viewport.STEP);
			case '0' -> canvas.fit();
			case '1' -> canvas.lifeSize();
			default -> {
				// all other keys belong to others
			}
		}
	}

	private void arrow(int dx, int dy, boolean pan) {
		List<SceneElement> selection = canvas.selection();
		if (pan || selection.isEmpty()) {
			canvas.show(canvas.view().pan(dx * 60.0, dy * 60.0));
			return;
		}
		Bounds from = selection.get(0).paintBounds();
		nodes().stream().filter(node -> node != selection.get(0)).filter(node -> ahead(from, node.bounds(), dx, dy) > 1)
				.min(Comparator.comparingDouble(node -> ahead(from, node.bounds(), dx, dy) + 3 * aside(from, node.bounds(), dx, dy)))
				.ifPresent(this::select);
	}

	private static double ahead(Bounds from, Bounds to, int dx, int dy) {
		return (to.centreX() - from.centreX()) * dx + (to.centreY() - from.centreY()) * dy;
	}

	private static double aside(Bounds from, Bounds to, int dx, int dy) {
		return Math.abs((to.centreX() - from.centreX()) * dy) + Math.abs((to.centreY() - from.centreY()) * dx);
	}

	private List<SceneNode> nodes() {
		return canvas.scene().allNodes().stream().filter(SceneNode::isShown).toList();
	}

	private int indexOfSelected(List<SceneNode> nodes) {
		return canvas.selection().isEmpty() ? -1 : nodes.indexOf(canvas.selection().get(0));
	}

	private void select(SceneNode node) {
		canvas.choose(List.of(node), true);
	}
}
