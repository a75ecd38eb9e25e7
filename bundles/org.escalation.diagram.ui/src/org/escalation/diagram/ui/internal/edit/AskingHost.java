/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import org.escalation.diagram.tool.Choice;
import org.escalation.diagram.tool.Entry;
import org.escalation.diagram.tool.ToolHost;
import org.escalation.model.edit.NewElements;
import org.escalation.ui.properties.ElementPicker;

/** Asks the user in dialogs what tools ask for. */
final class AskingHost implements ToolHost {

	private final Supplier<Shell> shell;

	AskingHost(Supplier<Shell> shell) {
		this.shell = shell;
	}

	@Override
	public Optional<List<EObject>> choose(Choice choice) {
		String title = choice.message().isEmpty() ? choice.title() : choice.message();
		List<EObject> picked = new ElementPicker(shell.get(), title, choice.candidates(), choice.multiple()).pick();
		return picked.isEmpty() ? Optional.empty() : Optional.of(picked);
	}

	@Override
	public Optional<String> ask(Entry entry) {
		InputDialog dialog = new InputDialog(shell.get(), entry.name(), entry.message(), entry.proposed(), null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}

	@Override
	public EObject create(EClass type) {
		return NewElements.create(type);
	}
}
