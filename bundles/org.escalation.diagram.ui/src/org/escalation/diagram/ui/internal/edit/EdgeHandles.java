/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.CanvasDrag;
import org.escalation.diagram.ui.internal.canvas.Dashes;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/**
 * Bends lines and puts their ends on other elements. A bend is made by dragging the middle of a piece, and goes when it is
 * dragged back into line. What an end may be put on, and what that means in the model, the notation says.
 */
final class EdgeHandles {

	/** How near the straight line a bend goes. */
	private static final double STRAIGHT = 4;
	/** Points on screen of a piece of line that has room for a handle in its middle. */
	private static final double ROOMY = 32;

	private final OpenDiagram diagram;
	private final DiagramEditing editing;
	private final DiagramCanvas canvas;
	private final Runnable changed;

	EdgeHandles(OpenDiagram diagram, DiagramEditing editing, Runnable changed) {
		this.diagram = diagram;
		this.editing = editing;
		this.canvas = editing.canvas();
		this.changed = changed;
	}

	/** The ends first, as they lie on top of what else is near. */
	List<Handles.Handle> of(SceneEdge edge) {
		List<Handles.Handle> handles = new ArrayList<>();
		double[] route = edge.route();
		int last = route.length - 2;
		handles.add(new Handles.Handle(route[0], route[1], SWT.CURSOR_CROSS, false, event -> new Reconnect(edge, true)));
		handles.add(new Handles.Handle(route[last], route[last + 1], SWT.CURSOR_CROSS, false, event -> new Reconnect(edge, false)));
		for (int i = 2; i < last; i += 2) {
			int at = i;
			handles.add(new Handles.Handle(route[i], route[i + 1], SWT.CURSOR_SIZEALL, false, event -> new Bend(edge, route.clone(), at)));
		}
		for (int i = 0; i < last; i += 2) {
			if (Math.hypot(route[i + 2] - route[i], route[i + 3] - route[i + 1]) * canvas.scale() < ROOMY) {
				continue;
			}
			double x = (route[i] + route[i + 2]) / 2;
			double y = (route[i + 1] + route[i + 3]) / 2;
			int at = i + 2;
			handles.add(new Handles.Handle(x, y, SWT.CURSOR_SIZEALL, true, event -> new Bend(edge, with(route, at, x, y), at)));
		}
		return handles;
	}

	private static double[] with(double[] points, int at, double x, double y) {
		double[] more = new double[points.length + 2];
		System.arraycopy(points, 0, more, 0, at);
		more[at] = x;
		more[at + 1] = y;
		System.arraycopy(points, at, more, at + 2, points.length - at);
		return more;
	}

	/** A course without the point, if that lies in line with its neighbours. */
	private static double[] straightened(double[] points, int at) {
		double x = points[at + 2] - points[at - 2];
		double y = points[at + 3] - points[at - 1];
		double away = Math.abs((points[at] - points[at - 2]) * y - (points[at + 1] - points[at - 1]) * x) / Math.max(1e-9, Math.hypot(x, y));
		if (away > STRAIGHT) {
			return points;
		}
		double[] less = new double[points.length - 2];
		System.arraycopy(points, 0, less, 0, at);
		System.arraycopy(points, at + 2, less, at, points.length - at - 2);
		return less;
	}

	private void bend(String id, double[] bends, float[] anchors) {
		diagram.change(scene -> {
			if (scene.find(id) instanceof SceneEdge edge) {
				edge.setCourse(bends, anchors);
			}
		});
	}

	/** A bend being dragged. */
	private final class Bend implements CanvasDrag {

		private final SceneEdge edge;
		private final double[] points;
		private final int at;
		private boolean moved;

		Bend(SceneEdge edge, double[] points, int at) {
			this.edge = edge;
			this.points = points;
			this.at = at;
		}

		@Override
		public void to(Event event) {
			double[] place = canvas.inScene(event.x, event.y);
			points[at] = Room.onGrid(place[0]);
			points[at + 1] = Room.onGrid(place[1]);
			moved = true;
			canvas.redraw();
		}

		@Override
		public void drop() {
			if (!moved || !edge.isInScene()) {
				return;
			}
			double[] course = straightened(points, at);
			double[] bends = Arrays.copyOfRange(course, 2, course.length - 2);
			double[] before = edge.bends();
			float[] anchors = edge.anchors();
			String id = edge.id();
			editing.context().session().execute(new ViewStep("Bend line", () -> bend(id, bends, anchors), () -> bend(id, before, anchors), changed));
		}

		@Override
		public void paint(GC gc) {
			Dashes.paint(gc, () -> gc.drawPolyline(canvas.onScreen(points)));
		}
	}

	/** An end of a line being dragged to another element. */
	private final class Reconnect implements CanvasDrag {

		private final SceneEdge edge;
		private final boolean atSource;
		private SceneElement end;
		private boolean away;
		private int x;
		private int y;

		Reconnect(SceneEdge edge, boolean atSource) {
			this.edge = edge;
			this.atSource = atSource;
			double[] route = edge.route();
			double[] place = canvas.onScreen(route[atSource ? 0 : route.length - 2], route[atSource ? 1 : route.length - 1]);
			x = (int) place[0];
			y = (int) place[1];
		}

		@Override
		public void to(Event event) {
			x = event.x;
			y = event.y;
			if (!edge.isInScene()) {
				end = null;
				return;
			}
			List<SceneElement> below = canvas.elementsAt(x, y);
			away = !below.contains(atSource ? edge.source() : edge.target());
			end = away ? below.stream().filter(each -> each != edge && editing.tools().canReconnect(edge, atSource, each)).findFirst().orElse(null) : null;
			canvas.setCursor(canvas.getDisplay().getSystemCursor(end != null || !away ? SWT.CURSOR_CROSS : SWT.CURSOR_NO));
			canvas.redraw();
		}

		@Override
		public void drop() {
			if (end != null && end.isInScene() && edge.isInScene()) {
				editing.say("");
				editing.run(editing.tools().reconnect(edge, atSource, end));
			} else if (away && edge.isInScene()) {
				editing.say("This end cannot be put there.");
			}
		}

		@Override
		public void paint(GC gc) {
			if (!edge.isInScene()) {
				return;
			}
			double[] route = edge.route();
			double[] other = canvas.onScreen(route[atSource ? route.length - 2 : 0], route[atSource ? route.length - 1 : 1]);
			Dashes.paint(gc, () -> gc.drawLine((int) other[0], (int) other[1], x, y));
			gc.drawOval(x - 4, y - 4, 8, 8);
		}
	}
}
