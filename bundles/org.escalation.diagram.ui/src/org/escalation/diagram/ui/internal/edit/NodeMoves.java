/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.diagram.layout.BorderNodes;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.OpenDiagram;
import org.escalation.diagram.ui.internal.canvas.NodeMover;
import org.escalation.ui.session.ModelSession;

/** Moves nodes within their containers, in line with others or on a grid, and what stands on a border along it; each drag one step of the history. */
final class NodeMoves implements NodeMover {

	private final OpenDiagram diagram;
	private final ModelSession session;
	private final Runnable changed;

	NodeMoves(OpenDiagram diagram, ModelSession session, Runnable changed) {
		this.diagram = diagram;
		this.session = session;
		this.changed = changed;
	}

	/** What stands on a border moves along it, and only alone. */
	@Override
	public List<SceneNode> movable(List<SceneNode> selected) {
		if (selected.size() == 1 && selected.get(0).isBorderNode() && !selected.get(0).isPinned()) {
			return selected;
		}
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
	public Way allowed(List<SceneNode> nodes, double dx, double dy, double reach) {
		if (nodes.get(0).isBorderNode()) {
			return alongBorder(nodes.get(0), dx, dy);
		}
		boolean inLine = reach > 0 && nodes.stream().allMatch(node -> node.parent() == nodes.get(0).parent());
		SnapLines lines = inLine ? new SnapLines(nodes, dx, dy) : null;
		Way wanted = inLine ? lines.within(dx, dy, reach) : new Way(reach < 0 ? dx : Room.onGrid(dx), reach < 0 ? dy : Room.onGrid(dy), List.of());
		Way way = inside(nodes, wanted.dx(), wanted.dy());
		return inLine ? new Way(way.dx(), way.dy(), lines.guides(way.dx() - dx, way.dy() - dy)) : way;
	}

	private static Way alongBorder(SceneNode border, double dx, double dy) {
		Bounds b = border.bounds();
		Bounds there = BorderNodes.nearest(border, new Bounds(b.x() + dx, b.y() + dy, b.width(), b.height())).bounds();
		return new Way(there.x() - b.x(), there.y() - b.y(), List.of());
	}

	private static Way inside(List<SceneNode> nodes, double dx, double dy) {
		double x = dx;
		double y = dy;
		for (SceneNode node : nodes) {
			if (node.parent() != null) {
				Bounds room = Room.around(node);
				Bounds own = node.bounds();
				// a place outside of the container would hide the node behind others
				x = clamp(x, room.x() - own.x(), room.right() - own.right());
				y = clamp(y, room.y() - own.y(), room.bottom() - own.bottom());
			}
		}
		return new Way(x, y, List.of());
	}

	private static double clamp(double value, double least, double most) {
		return Math.max(Math.min(0, least), Math.min(Math.max(0, most), value));
	}

	@Override
	public void move(List<SceneNode> nodes, double dx, double dy) {
		Map<String, Bounds> after = new LinkedHashMap<>();
		nodes.forEach(node -> after.put(node.id(), new Bounds(node.x() + dx, node.y() + dy, node.width(), node.height())));
		place(after.size() == 1 ? "Move" : "Move " + after.size() + " elements", after);
	}

	/** Puts nodes somewhere, by their ids, as one step. */
	void place(String label, Map<String, Bounds> after) {
		Map<String, Bounds> before = new LinkedHashMap<>();
		after.keySet().forEach(id -> before.put(id, ((SceneNode) diagram.runtime().scene().find(id)).bounds()));
		if (!after.isEmpty()) {
			session.execute(new ViewStep(label, () -> put(after), () -> put(before), changed));
		}
	}

	/** Nodes that are no longer there are left out: the step that took them away comes back first. */
	private void put(Map<String, Bounds> places) {
		diagram.change(scene -> places.forEach((id, bounds) -> {
			if (scene.find(id) instanceof SceneNode node) {
				if (node.isBorderNode()) {
					node.setSide(BorderNodes.nearest(node, bounds).side());
				}
				node.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
			}
		}));
	}
}
