/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

import org.escalation.model.EscalationPackage;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** Names of edit steps as Undo and Redo show them: "Rename Russia", "Change cost tolerance of Russia". */
final class CommandTexts {

	private static final int LONGEST_TITLE = 40;

	private CommandTexts() {
	}

	static Optional<String> label(Class<? extends Command> kind, CommandParameter parameter) {
		if (kind == SetCommand.class) {
			return Optional.of(change(parameter));
		}
		if (kind == AddCommand.class) {
			return Optional.of("Add " + what(parameter.getCollection()));
		}
		if (kind == CreateChildCommand.class && parameter.getValue() instanceof CommandParameter child) {
			return Optional.of("Add " + what(child.getValue()));
		}
		if (kind == RemoveCommand.class || kind == DeleteCommand.class) {
			return Optional.of("Delete " + what(parameter.getCollection()));
		}
		return kind == MoveCommand.class ? Optional.of("Move " + what(parameter.getValue())) : Optional.empty();
	}

	private static String change(CommandParameter parameter) {
		String title = what(parameter.getOwner());
		if (parameter.getFeature() == EscalationPackage.eINSTANCE.getNamedElement_Name()) {
			return "Rename " + title;
		}
		return parameter.getEStructuralFeature() == null ? "Change " + title
				: "Change " + ModelTexts.label(parameter.getEStructuralFeature()).toLowerCase(Locale.ROOT) + " of " + title;
	}

	private static String what(Object subject) {
		if (subject instanceof Collection<?> several) {
			return several.size() == 1 ? what(several.iterator().next()) : several.size() + " elements";
		}
		return subject instanceof EObject element ? shortened(ElementTitles.of(element)) : "element";
	}

	private static String shortened(String title) {
		return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
	}
}
