/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.CanvasDrag;
import org.escalation.diagram.ui.internal.canvas.CanvasHandles;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/** The handles of a selected element, if it is the only one: a node's size, a line's bends and ends. */
final class Handles implements CanvasHandles {

	private static final int HALF = 4;
	private static final int REACH = 6;

	/**
	 * One square.
	 *
	 * @param x      in the scene
	 * @param y      in the scene
	 * @param cursor one of SWT's
	 * @param faint  whether it makes something new
	 * @param begin  begins a drag
	 */
	record Handle(double x, double y, int cursor, boolean faint, Beginning begin) {
	}

	/** Begins a drag. */
	interface Beginning {
		CanvasDrag at(Event event);
	}

	private final DiagramCanvas canvas;
	private final DiagramEditing editing;
	private final NodeHandles nodes;
	private final EdgeHandles edges;

	Handles(DiagramEditing editing, NodeHandles nodes, EdgeHandles edges) {
		this.editing = editing;
		this.nodes = nodes;
		this.edges = edges;
		canvas = editing.canvas();
	}

	private List<Handle> handles() {
		List<SceneElement> selection = editing.selection();
		if (selection.size() != 1 || !selection.get(0).isShown()) {
			return List.of();
		}
		return switch (selection.get(0)) {
		case SceneNode node -> nodes.of(node);
		case SceneEdge edge -> edges.of(edge);
		};
	}

	private Handle below(Event event) {
		for (Handle handle : handles()) {
			double[] place = canvas.onScreen(handle.x(), handle.y());
			if (Math.abs(place[0] - event.x) <= REACH && Math.abs(place[1] - event.y) <= REACH) {
				return handle;
			}
		}
		return null;
	}

	@Override
	public CanvasDrag grab(Event event) {
		Handle handle = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0 ? null : below(event);
		return handle == null ? null : handle.begin().at(event);
	}

	@Override
	public int cursor(Event event) {
		Handle handle = below(event);
		return handle == null ? -1 : handle.cursor();
	}

	@Override
	public void paint(GC gc) {
		gc.setLineWidth(1);
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		for (Handle handle : handles()) {
			double[] place = canvas.onScreen(handle.x(), handle.y());
			int half = handle.faint() ? HALF - 1 : HALF;
			int x = (int) Math.round(place[0]) - half;
			int y = (int) Math.round(place[1]) - half;
			if (handle.faint()) {
				gc.fillOval(x, y, 2 * half, 2 * half);
				gc.drawOval(x, y, 2 * half, 2 * half);
			} else {
				gc.fillRectangle(x, y, 2 * half, 2 * half);
				gc.drawRectangle(x, y, 2 * half, 2 * half);
			}
		}
	}
}
