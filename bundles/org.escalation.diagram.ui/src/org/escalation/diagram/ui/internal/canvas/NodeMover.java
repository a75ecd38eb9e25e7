/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import java.util.List;

import org.escalation.diagram.scene.SceneNode;

/** Moves nodes that were dragged. */
public interface NodeMover {

	/** Of the selected nodes those that move when one of them is dragged; none if they stand where their container puts them. */
	List<SceneNode> movable(List<SceneNode> selected);

	/**
	 * How far nodes go.
	 *
	 * @param guides lines that they are in line with afterwards, each x and y of both ends
	 */
	record Way(double dx, double dy, List<double[]> guides) {

		/** Whether it leads anywhere. */
		boolean isMove() {
			return dx != 0 || dy != 0;
		}
	}

	/**
	 * The way that the nodes may really go, nearest to the wanted one, not out of their containers.
	 *
	 * @param reach within which, in scene units, nodes are drawn in line with others; else they go onto the grid. 0 for the grid
	 *              alone, negative for neither
	 */
	Way allowed(List<SceneNode> nodes, double dx, double dy, double reach);

	/** Moves them for good. */
	void move(List<SceneNode> nodes, double dx, double dy);
}
