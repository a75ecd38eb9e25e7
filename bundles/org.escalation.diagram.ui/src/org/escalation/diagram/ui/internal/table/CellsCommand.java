/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

import org.escalation.diagram.tool.ToolCommand;

/**
 * Edits of several cells as one step that can be undone. A cell that refuses its value does not keep the others from
 * theirs; what was refused is told afterwards.
 */
final class CellsCommand extends AbstractCommand {

	private final List<ToolCommand> edits;
	private final List<ToolCommand> done = new ArrayList<>();
	private final List<String> refused = new ArrayList<>();

	CellsCommand(String label, List<ToolCommand> edits) {
		super(label);
		this.edits = edits;
	}

	/** Why cells were not changed, a sentence each. */
	List<String> refused() {
		return refused;
	}

	@Override
	protected boolean prepare() {
		return !edits.isEmpty();
	}

	@Override
	public void execute() {
		for (ToolCommand edit : edits) {
			try {
				edit.execute();
				done.add(edit);
			} catch (AbortExecutionException aborted) {
				if (edit.outcome().isFailure()) {
					refused.add(edit.outcome().message());
				}
			}
		}
		if (done.isEmpty()) {
			throw new AbortExecutionException("Nothing was changed.");
		}
	}

	@Override
	public void undo() {
		done.reversed().forEach(Command::undo);
	}

	@Override
	public void redo() {
		done.forEach(Command::redo);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return done.stream().flatMap(edit -> edit.getAffectedObjects().stream()).distinct().toList();
	}
}
