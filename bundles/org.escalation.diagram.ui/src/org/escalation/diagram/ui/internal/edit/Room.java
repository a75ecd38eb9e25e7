/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import org.escalation.diagram.layout.AutoSize;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;

/** Where nodes may stand: on a grid, and within what they lie in. */
final class Room {

	private static final double GRID = 5;
	private static final double INSET = 4;
	/** Far beyond any diagram. */
	private static final double FAR = 1e7;

	private Room() {
	}

	/** The nearest place, or way, on the grid. */
	static double onGrid(double value) {
		return Math.rint(value / GRID) * GRID;
	}

	/** The free part of what a node lies in; its upper edge has the title. Without end for a node that lies in nothing. */
	static Bounds around(SceneNode node) {
		SceneNode container = node.parent();
		if (container == null) {
			return new Bounds(-FAR, -FAR, 2 * FAR, 2 * FAR);
		}
		Bounds all = container.bounds();
		double title = container.children().stream().mapToDouble(child -> child.y() - container.y()).min().orElse(INSET);
		return new Bounds(all.x() + INSET, all.y() + title, all.width() - 2 * INSET, all.height() - title - INSET);
	}

	/** How far left, or up, what lies in and on a node begins, its title included; its other corner for a node that has nothing. */
	static double start(SceneNode node, boolean across) {
		double start = across ? node.bounds().right() : node.bounds().bottom();
		for (SceneNode child : node.children()) {
			start = Math.min(start, across ? child.x() - INSET : child.y() - Math.max(INSET, AutoSize.titleHeight(node)));
		}
		for (SceneNode child : node.borderNodes()) {
			boolean goesAlong = child.side() == (across ? Side.WEST : Side.NORTH);
			start = goesAlong ? start : Math.min(start, across ? child.bounds().centreX() : child.bounds().centreY());
		}
		return start;
	}

	/** How far right, or down, what lies in and on a node reaches; the node's own corner for one that has nothing. */
	static double reach(SceneNode node, boolean across) {
		double reach = across ? node.x() : node.y();
		for (SceneNode child : node.children()) {
			reach = Math.max(reach, (across ? child.bounds().right() : child.bounds().bottom()) + INSET);
		}
		for (SceneNode child : node.borderNodes()) {
			boolean goesAlong = child.side() == (across ? Side.EAST : Side.SOUTH);
			reach = goesAlong ? reach : Math.max(reach, across ? child.bounds().centreX() : child.bounds().centreY());
		}
		return reach;
	}
}
