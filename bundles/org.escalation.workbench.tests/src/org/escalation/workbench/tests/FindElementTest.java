/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.tree.ElementGroup;
import org.escalation.ui.tree.ElementSelection;

/** The ways to an element: by typing, and by the heading it stands under. */
class FindElementTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void typedWordsAndEnterLeadToTheElement() throws Exception {
		IEditorPart editor = Workbench.open(Workbench.file("find", "typed.escalation", ModelGenerator.generate(5, 400)));
		ModelSession session = Workbench.session(editor);
		Actor wanted = session.model().getActors().get(1);
		session.execute(new org.escalation.ui.command.ModelEdits(session).set(List.of(wanted), EscalationPackage.Literals.NAMED_ELEMENT__NAME, "Zubrowka"));

		// the dialog runs its own loop inside the command, so the typing is scheduled before it opens
		typeWhenShown("Find Element", "actor zubrow");
		Workbench.run("org.escalation.ui.findElement");

		List<EObject> selected = ElementSelection.of(editor.getSite().getSelectionProvider().getSelection());
		assertEquals(List.of(wanted), selected);
	}

	@Test
	void wordsOfADescriptionFindItsElementAndTheRowSaysWhy() throws Exception {
		IEditorPart editor = Workbench.open(Workbench.file("find", "described.escalation", ModelGenerator.generate(7, 400)));
		ModelSession session = Workbench.session(editor);
		Actor described = session.model().getActors().get(0);
		Actor named = session.model().getActors().get(1);
		var edits = new org.escalation.ui.command.ModelEdits(session);
		session.execute(edits.set(List.of(described), EscalationPackage.Literals.NAMED_ELEMENT__DESCRIPTION, "Its bison grass comes from Bialowieza alone"));
		session.execute(edits.set(List.of(named), EscalationPackage.Literals.NAMED_ELEMENT__NAME, "Bison"));
		List<String> rows = new ArrayList<>();

		whenShown("Find Element", dialog -> {
			type(dialog, "bialow");
			rows.add(Workbench.find(dialog, Table.class).get(0).getItem(0).getText());
			enter(dialog);
		});
		Workbench.run("org.escalation.ui.findElement");
		assertEquals(List.of(described), ElementSelection.of(editor.getSite().getSelectionProvider().getSelection()));
		assertTrue(rows.get(0).contains("Bialowieza"), rows.get(0));

		// a name goes before a description that stands above it
		typeWhenShown("Find Element", "bison");
		Workbench.run("org.escalation.ui.findElement");
		assertEquals(List.of(named), ElementSelection.of(editor.getSite().getSelectionProvider().getSelection()));
	}

	@Test
	void headingOfTheTreeSaysWhatItHolds() throws Exception {
		IEditorPart editor = Workbench.open(Workbench.file("find", "heading.escalation", ModelGenerator.generate(6, 200)));
		ModelSession session = Workbench.session(editor);
		PropertySheet properties = (PropertySheet) Workbench.view(IPageLayout.ID_PROP_SHEET);
		Workbench.page().activate(editor);
		editor.getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(new ElementGroup(session.model(), EscalationPackage.Literals.ESCALATION_MODEL__ACTORS)));
		Workbench.await("the actors are listed", () -> Workbench.find(properties.getCurrentPage().getControl(), Table.class).stream()
				.anyMatch(table -> table.getItemCount() == session.model().getActors().size()));
		assertTrue(Workbench.find(properties.getCurrentPage().getControl(), Label.class).stream().anyMatch(label -> label.getText().startsWith("Actor: ")));
	}

	private static void typeWhenShown(String title, String words) {
		whenShown(title, dialog -> {
			type(dialog, words);
			enter(dialog);
		});
	}

	private static void whenShown(String title, Consumer<Shell> action) {
		Display display = Display.getCurrent();
		display.timerExec(50, () -> {
			Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.getText().equals(title)).findFirst().orElse(null);
			if (dialog == null) {
				whenShown(title, action);
				return;
			}
			action.accept(dialog);
		});
	}

	private static void type(Shell dialog, String words) {
		Workbench.find(dialog, Text.class).get(0).setText(words);
	}

	private static void enter(Shell dialog) {
		Workbench.find(dialog, Text.class).get(0).notifyListeners(SWT.DefaultSelection, new Event());
	}
}
