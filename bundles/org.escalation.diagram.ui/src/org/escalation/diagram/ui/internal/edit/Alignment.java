/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;

/** Ways to put several nodes in line. */
enum Alignment {

	LEFT("Align Left") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, all.x(), node.y());
		}
	},
	CENTRE("Align Centre") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, all.centreX() - node.width() / 2, node.y());
		}
	},
	RIGHT("Align Right") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, all.right() - node.width(), node.y());
		}
	},
	TOP("Align Top") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, node.x(), all.y());
		}
	},
	MIDDLE("Align Middle") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, node.x(), all.centreY() - node.height() / 2);
		}
	},
	BOTTOM("Align Bottom") {
		@Override
		Bounds place(Bounds node, Bounds all) {
			return at(node, node.x(), all.bottom() - node.height());
		}
	};

	private final String label;

	Alignment(String label) {
		this.label = label;
	}

	/** For users. */
	String label() {
		return label;
	}

	abstract Bounds place(Bounds node, Bounds all);

	private static Bounds at(Bounds node, double x, double y) {
		return new Bounds(x, y, node.width(), node.height());
	}

	/** Where the nodes stand in line, by their ids: within the box around all of them. */
	Map<String, Bounds> of(List<SceneNode> nodes) {
		Map<String, Bounds> places = new LinkedHashMap<>();
		Bounds all = around(nodes);
		nodes.forEach(node -> places.put(node.id(), place(node.bounds(), all)));
		return places;
	}

	private static Bounds around(List<SceneNode> nodes) {
		Bounds all = null;
		for (SceneNode node : nodes) {
			all = node.bounds().union(all);
		}
		return all;
	}

	/**
	 * Where the nodes stand with the same space between each and the next; the first and the last stay.
	 *
	 * @param across from left to right, else from top to bottom
	 */
	static Map<String, Bounds> distributed(List<SceneNode> nodes, boolean across) {
		List<SceneNode> order = nodes.stream().sorted(Comparator.comparingDouble(node -> across ? node.x() : node.y())).toList();
		double filled = nodes.stream().mapToDouble(node -> across ? node.width() : node.height()).sum();
		SceneNode first = order.get(0);
		SceneNode last = order.get(order.size() - 1);
		double length = across ? last.bounds().right() - first.x() : last.bounds().bottom() - first.y();
		double space = (length - filled) / (order.size() - 1);
		double at = across ? first.x() : first.y();
		Map<String, Bounds> places = new LinkedHashMap<>();
		for (SceneNode node : order) {
			places.put(node.id(), at(node.bounds(), across ? at : node.x(), across ? node.y() : at));
			at += (across ? node.width() : node.height()) + space;
		}
		return places;
	}
}
