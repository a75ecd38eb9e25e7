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

	/** The way that the nodes may really go, nearest to the wanted one: onto the grid, not out of their containers. */
	double[] allowed(List<SceneNode> nodes, double dx, double dy);

	/** Moves them for good. */
	void move(List<SceneNode> nodes, double dx, double dy);
}
