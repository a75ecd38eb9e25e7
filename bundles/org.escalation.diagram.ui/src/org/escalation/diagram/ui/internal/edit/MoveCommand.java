/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.ShownScene;

/** Puts nodes elsewhere, as a step of the model's history although the model stays as it is. */
final class MoveCommand extends AbstractCommand {

	private final ShownScene shown;
	private final Runnable changed;
	private final Map<String, Bounds> before = new LinkedHashMap<>();
	private final Map<String, Bounds> after;

	/**
	 * @param after   where nodes are to be, by their ids
	 * @param changed told after each move there and back
	 */
	MoveCommand(String label, ShownScene shown, Map<String, Bounds> after, Runnable changed) {
		super(label);
		this.shown = shown;
		this.after = new LinkedHashMap<>(after);
		this.changed = changed;
	}

	@Override
	protected boolean prepare() {
		return !after.isEmpty();
	}

	@Override
	public void execute() {
		after.keySet().forEach(id -> before.put(id, ((SceneNode) shown.scene().find(id)).bounds()));
		put(after);
	}

	@Override
	public void undo() {
		put(before);
	}

	@Override
	public void redo() {
		put(after);
	}

	/** Nodes that are no longer there are left out: the step that took them away comes back first. */
	private void put(Map<String, Bounds> places) {
		shown.change(() -> shown.scene().batch(() -> places.forEach((id, bounds) -> {
			if (shown.scene().find(id) instanceof SceneNode node) {
				node.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
			}
		})));
		changed.run();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of();
	}
}
