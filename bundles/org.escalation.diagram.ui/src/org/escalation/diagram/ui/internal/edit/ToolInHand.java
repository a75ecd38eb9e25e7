/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.ui.internal.canvas.CanvasGesture;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/**
 * A tool that was chosen and waits for its click: on a place for what is created, from one element to another for what
 * connects. With Ctrl held it stays in hand; Escape and the right button put it away.
 */
final class ToolInHand implements CanvasGesture {

	private final DiagramEditing editing;
	private final DiagramCanvas canvas;
	private final ToolSpec tool;
	private final Runnable putAway;
	private SceneElement source;
	private int x;
	private int y;

	ToolInHand(DiagramEditing editing, ToolSpec tool, Runnable putAway) {
		this.editing = editing;
		this.tool = tool;
		this.putAway = putAway;
		canvas = editing.canvas();
	}

	private boolean connects() {
		return tool.kind() == ToolSpec.Kind.CREATE_EDGE;
	}

	@Override
	public boolean down(Event event) {
		if (event.button == 3) {
			putAway.run();
			return true;
		}
		if (event.button != 1) {
			return false;
		}
		if (connects() && source == null) {
			source = first(event, below -> editing.tools().canStart(tool, below));
			move(event);
		}
		return true;
	}

	@Override
	public void move(Event event) {
		x = event.x;
		y = event.y;
		canvas.setCursor(canvas.getDisplay().getSystemCursor(fits(event) ? SWT.CURSOR_CROSS : SWT.CURSOR_NO));
		if (source != null) {
			canvas.redraw();
		}
	}

	/** The topmost element below the pointer that will do; null for none. */
	private SceneElement first(Event event, Predicate<SceneElement> fits) {
		return canvas.elementsAt(event.x, event.y).stream().filter(fits).findFirst().orElse(null);
	}

	private boolean canRun(Event event) {
		return first(event, below -> editing.tools().canRun(tool, below)) != null || editing.tools().canRun(tool, null);
	}

	private SceneElement end(Event event) {
		return first(event, below -> below != source && editing.tools().canConnect(tool, source, below));
	}

	private boolean fits(Event event) {
		if (!connects()) {
			return canRun(event);
		}
		return source == null ? first(event, below -> editing.tools().canStart(tool, below)) != null
				: end(event) != null || canvas.elementsAt(event.x, event.y).contains(source);
	}

	@Override
	public boolean up(Event event) {
		if (event.button != 1) {
			return event.button == 3;
		}
		if (!connects()) {
			if (canRun(event)) {
				SceneElement below = first(event, element -> editing.tools().canRun(tool, element));
				done(event);
				editing.run(editing.tools().run(tool, below));
			} else {
				editing.say("\u201c" + tool.label() + "\u201d cannot be put here. " + tool.documentation());
			}
		} else if (source != null && !canvas.elementsAt(event.x, event.y).contains(source)) {
			connect(event, end(event));
		}
		return true;
	}

	private void connect(Event event, SceneElement target) {
		if (target != null) {
			SceneElement from = source;
			done(event);
			editing.run(editing.tools().connect(tool, from, target));
		} else {
			editing.say("\u201c" + tool.label() + "\u201d cannot lead there. " + tool.documentation());
		}
	}

	private void done(Event event) {
		source = null;
		editing.say("");
		if ((event.stateMask & SWT.MOD1) == 0) {
			putAway.run();
		}
		canvas.redraw();
	}

	@Override
	public void paint(GC gc) {
		if (source != null && source.isInScene()) {
			double[] from = canvas.onScreen(source.paintBounds().centreX(), source.paintBounds().centreY());
			gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setLineWidth(2);
			gc.drawLine((int) from[0], (int) from[1], x, y);
			gc.drawOval(x - 4, y - 4, 8, 8);
		}
	}
}
