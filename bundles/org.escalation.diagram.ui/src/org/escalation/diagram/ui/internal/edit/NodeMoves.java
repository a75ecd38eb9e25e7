/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.NodeMover;
import org.escalation.ui.session.ModelSession;

/** Moves nodes on a grid within their containers, each drag one step of the history. */
final class NodeMoves implements NodeMover {

	private static final double GRID = 5;
	private static final double INSET = 4;

	private final OpenDiagram diagram;
	private final ModelSession session;
	private final Runnable changed;

	NodeMoves(OpenDiagram diagram, ModelSession session, Runnable changed) {
		this.diagram = diagram;
		this.session = session;
		this.changed = changed;
	}

	@Override
	public List<SceneNode> movable(List<SceneNode> selected) {
		return selected.stream().filter(node -> !node.isListItem() && !node.isCompartment() && !node.isBorderNode() && !node.isPinned())
				.filter(node -> selected.stream().noneMatch(other -> other != node && isInside(node, other))).toList();
	}

	private static boolean isInside(SceneNode node, SceneNode container) {
		for (SceneNode around = node.parent(); around != null; around = around.parent()) {
			if (around == container) {
				return true;
			}
		}
		return false;
	}

	@Override
	public double[] allowed(List<SceneNode> nodes, double dx, double dy) {
		double x = Math.rint(dx / GRID) * GRID;
		double y = Math.rint(dy / GRID) * GRID;
		for (SceneNode node : nodes) {
			if (node.parent() != null) {
				Bounds room = node.parent().bounds();
				Bounds own = node.bounds();
				// a place outside of the container would hide the node behind others; the upper edge has the title
				x = clamp(x, room.x() + INSET - own.x(), room.right() - INSET - own.right());
				y = clamp(y, room.y() + title(node.parent()) - own.y(), room.bottom() - INSET - own.bottom());
			}
		}
		return new double[] { x, y };
	}

	private static double title(SceneNode container) {
		return container.children().stream().mapToDouble(child -> child.y() - container.y()).min().orElse(INSET);
	}

	private static double clamp(double value, double least, double most) {
		return Math.max(Math.min(0, least), Math.min(Math.max(0, most), value));
	}

	@Override
	public void move(List<SceneNode> nodes, double dx, double dy) {
		Map<String, Bounds> after = new LinkedHashMap<>();
		nodes.forEach(node -> after.put(node.id(), new Bounds(node.x() + dx, node.y() + dy, node.width(), node.height())));
		if (!after.isEmpty()) {
			session.execute(new MoveCommand(after.size() == 1 ? "Move" : "Move " + after.size() + " elements", diagram.shown(), after, changed));
		}
	}
}
