/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.NodeMover;

/** Draws nodes that are being dragged in line with their neighbours: edges and middles with edges and middles. */
final class SnapLines {

	/** Neighbours this far away, in scene units, are looked at. */
	private static final double AROUND = 600;

	private final List<Bounds> neighbours = new ArrayList<>();
	private final Bounds moved;

	/** @param nodes those that are dragged, all in one container or in none */
	SnapLines(List<SceneNode> nodes, double dx, double dy) {
		Bounds all = null;
		for (SceneNode node : nodes) {
			all = node.bounds().union(all);
		}
		moved = new Bounds(all.x() + dx, all.y() + dy, all.width(), all.height());
		Set<SceneNode> own = new HashSet<>(nodes);
		SceneNode container = nodes.get(0).parent();
		Scene scene = nodes.get(0).scene();
		scene.in(moved.grow(AROUND)).forEach(element -> {
			if (element instanceof SceneNode node && node.parent() == container && !node.isBorderNode() && !own.contains(node)) {
				neighbours.add(node.bounds());
			}
		});
	}

	/** The way with a small step more that brings the nodes in line, and the lines that they are in then. */
	NodeMover.Way within(double dx, double dy, double reach) {
		double x = step(true, reach);
		double y = step(false, reach);
		double wayX = Double.isNaN(x) ? Room.onGrid(dx) : dx + x;
		double wayY = Double.isNaN(y) ? Room.onGrid(dy) : dy + y;
		return new NodeMover.Way(wayX, wayY, List.of());
	}

	/** The lines on which edges or middles of the nodes and of neighbours lie once the nodes have gone a bit farther. */
	List<double[]> guides(double stepX, double stepY) {
		Bounds there = new Bounds(moved.x() + stepX, moved.y() + stepY, moved.width(), moved.height());
		List<double[]> guides = new ArrayList<>();
		for (Bounds other : neighbours) {
			Bounds both = there.union(other);
			for (double x : marks(there, true)) {
				if (contains(marks(other, true), x)) {
					guides.add(new double[] { x, both.y(), x, both.bottom() });
				}
			}
			for (double y : marks(there, false)) {
				if (contains(marks(other, false), y)) {
					guides.add(new double[] { both.x(), y, both.right(), y });
				}
			}
		}
		return guides;
	}

	private static boolean contains(double[] marks, double value) {
		for (double mark : marks) {
			if (Math.abs(mark - value) < 0.01) {
				return true;
			}
		}
		return false;
	}

	/** The least step along an axis that brings a mark onto one of a neighbour; NaN if there is none within reach. */
	private double step(boolean across, double reach) {
		double best = Double.NaN;
		for (Bounds other : neighbours) {
			for (double mark : marks(moved, across)) {
				for (double wanted : marks(other, across)) {
					double step = wanted - mark;
					if (Math.abs(step) <= reach && !(Math.abs(step) >= Math.abs(best))) {
						best = step;
					}
				}
			}
		}
		return best;
	}

	private static double[] marks(Bounds b, boolean across) {
		return across ? new double[] { b.x(), b.centreX(), b.right() } : new double[] { b.y(), b.centreY(), b.bottom() };
	}
}
