/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Commands of which a later one can be executed only once the earlier ones have been. */
final class StepByStepCommand extends CompoundCommand {

	StepByStepCommand(String label, List<Command> commands) {
		super(LAST_COMMAND_ALL, label, commands);
	}

	@Override
	protected boolean prepare() {
		return !commandList.isEmpty() && commandList.get(0).canExecute();
	}

	@Override
	public void execute() {
		for (Command each : commandList) {
			if (!each.canExecute()) {
				throw new IllegalStateException(getLabel() + ": a step cannot be done");
			}
			each.execute();
		}
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return commandList.isEmpty() ? List.of() : commandList.get(commandList.size() - 1).getAffectedObjects();
	}
}
