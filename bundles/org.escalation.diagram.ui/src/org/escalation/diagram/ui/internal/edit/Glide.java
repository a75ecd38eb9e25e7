/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.Map;

import org.eclipse.swt.widgets.Display;

import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.NodeLayout;
import org.escalation.diagram.ui.internal.OpenDiagram;

/**
 * Lets elements glide to new places, so that the eye can follow them. Whatever else happens to the diagram meanwhile ends it:
 * then they are at their places at once.
 */
final class Glide {

	private static final int MILLIS = 240;
	private static final int FRAME_MILLIS = 16;
	/** More nodes than this jump, as frames would come too slowly. */
	private static final int MOST = 400;

	private final OpenDiagram diagram;
	private final Display display;
	private DiagramLayout goal;
	private DiagramLayout from;
	private long start;
	private Runnable landed;

	Glide(OpenDiagram diagram, Display display) {
		this.diagram = diagram;
		this.display = display;
	}

	/** Begins; then calls somebody when everything is at its place. */
	void to(DiagramLayout after, Runnable then) {
		landed = then;
		from = diagram.snapshot();
		goal = after;
		start = System.nanoTime();
		if (after.nodes().size() > MOST) {
			finish();
		} else {
			frame();
		}
	}

	/** Puts everything at its place at once, if something is still on its way. */
	void finish() {
		if (goal != null) {
			DiagramLayout there = goal;
			goal = null;
			diagram.put(there);
			landed.run();
		}
	}

	private void frame() {
		if (goal == null) {
			return;
		}
		double part = (System.nanoTime() - start) / 1e6 / MILLIS;
		if (part >= 1 || display.isDisposed()) {
			finish();
			return;
		}
		// slow at both ends
		diagram.put(between(part * part * (3 - 2 * part)));
		display.timerExec(FRAME_MILLIS, this::frame);
	}

	private DiagramLayout between(double part) {
		DiagramLayout layout = new DiagramLayout(goal);
		for (Map.Entry<String, NodeLayout> entry : layout.nodes().entrySet()) {
			NodeLayout before = from.nodes().get(entry.getKey());
			NodeLayout after = entry.getValue();
			if (before != null) {
				entry.setValue(after.at(mix(before.x(), after.x(), part), mix(before.y(), after.y(), part)));
			}
		}
		// bends belong to the places at the end
		layout.edges().replaceAll((id, edge) -> edge.straight());
		return layout;
	}

	private static double mix(double before, double after, double part) {
		return before + (after - before) * part;
	}
}
