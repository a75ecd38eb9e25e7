/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.EscalationFiles;
import org.escalation.ui.session.ModelSession;

/** Opening, changing, undoing and saving models in the editor. */
class ModelEditorTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void windowShowsThePerspectiveForModelling() {
		assertTrue(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible());
		assertEquals("org.escalation.workbench.modelling", Workbench.page().getPerspective().getId());
		for (String view : List.of("org.eclipse.ui.navigator.ProjectExplorer", IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET)) {
			assertTrue(Workbench.page().findViewReference(view) != null, view);
		}
	}

	@Test
	void windowIsNamedAfterTheModelThatIsWorkedOn() throws Exception {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		Workbench.open(Workbench.file("editor", "named.escalation", ModelGenerator.generate(3, 50)));
		assertEquals("named.escalation - Escalation Workbench", window.getText());
		Workbench.closeAll();
		assertEquals("Escalation Workbench", window.getText());
	}

	@Test
	void openedAndClosedModelIsLeftAsItWas() throws Exception {
		IFile file = Workbench.file("editor", "same.escalation", ModelGenerator.generate(1, 200));
		byte[] before = Files.readAllBytes(Path.of(file.getLocationURI()));
		IEditorPart editor = Workbench.open(file);
		assertFalse(editor.isDirty());
		Workbench.closeAll();
		assertArrayEquals(before, Files.readAllBytes(Path.of(file.getLocationURI())));
	}

	/** A name typed in the properties is one step that all views can undo and redo, and is saved. */
	@Test
	void nameIsTypedUndoneRedoneAndSaved() throws Exception {
		IFile file = Workbench.file("editor", "typed.escalation", ModelGenerator.generate(2, 200));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		Actor actor = session.model().getActors().get(0);
		String before = actor.getName();

		type(nameField(editor, actor), "Borduria");
		assertEquals("Borduria", actor.getName());
		assertTrue(editor.isDirty());
		assertEquals("Rename " + before, session.history().getUndoCommand().getLabel());

		Workbench.page().activate(editor);
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, actor.getName());
		assertFalse(editor.isDirty());
		Workbench.run("org.eclipse.ui.edit.redo");
		assertEquals("Borduria", actor.getName());

		Workbench.run("org.eclipse.ui.file.save");
		Workbench.await("the model is saved", () -> !editor.isDirty());
		EscalationModel saved = EscalationFiles.load(Path.of(file.getLocationURI())).model();
		assertEquals("Borduria", saved.getActors().get(0).getName());
	}

	/** The field for the name in the properties of an element. */
	private static Text nameField(IEditorPart editor, Actor actor) throws Exception {
		PropertySheet properties = (PropertySheet) Workbench.view(IPageLayout.ID_PROP_SHEET);
		Workbench.page().activate(editor);
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(actor));
		List<Text> fields = new java.util.ArrayList<>();
		Workbench.await("the name is shown", () -> {
			fields.clear();
			fields.addAll(Workbench.find(properties.getCurrentPage().getControl(), Text.class).stream()
					.filter(text -> text.getText().equals(actor.getName())).toList());
			return !fields.isEmpty();
		});
		return fields.get(0);
	}

	/** Types into a field and leaves it, as a user would. */
	private static void type(Text field, String text) {
		field.setFocus();
		field.notifyListeners(SWT.FocusIn, new Event());
		field.setText(text);
		field.notifyListeners(SWT.Modify, new Event());
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		field.notifyListeners(SWT.DefaultSelection, enter);
		field.notifyListeners(SWT.FocusOut, new Event());
		Workbench.settle();
	}

	@Test
	void deletedElementComesBackWithWhatReferredToIt() throws Exception {
		IFile file = Workbench.file("editor", "deleted.escalation", ModelGenerator.generate(3, 300));
		byte[] before = Files.readAllBytes(Path.of(file.getLocationURI()));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		Actor actor = session.model().getActors().get(0);
		session.execute(new org.escalation.ui.command.ModelEdits(session).delete(List.of(actor)));
		assertNull(actor.eContainer());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(session.model(), actor.eContainer());
		// and the model is to the byte what it was
		Workbench.await("nothing is left to save", () -> !editor.isDirty());
		session.resource().save(org.escalation.model.io.SaveSettings.DEFAULT.overwriting());
		assertArrayEquals(before, Files.readAllBytes(Path.of(file.getLocationURI())));
	}

	@Test
	void fileThatCannotBeReadSaysWhyAndStaysAsItIs() throws Exception {
		IFile file = Workbench.file("editor", "broken.escalation", "<escalation:EscalationModel");
		IEditorPart editor = org.escalation.ui.editor.ModelEditors.open(Workbench.page(), file, null);
		Workbench.await("the file is refused", () -> Workbench.session(editor).state() == ModelSession.State.FAILED);
		Workbench.settle();
		assertTrue(Workbench.find(Label.class).stream().anyMatch(label -> label.getText().contains("broken.escalation could not be opened")));
		assertEquals("<escalation:EscalationModel", Files.readString(Path.of(file.getLocationURI())));
	}

	@Test
	void outlineAndExplorerShowTheModel() throws Exception {
		EscalationModel model = ModelGenerator.generate(4, 200);
		IFile file = Workbench.file("explorer", "shown.escalation", model);
		IEditorPart editor = Workbench.open(file);
		IViewPart outline = Workbench.view(IPageLayout.ID_OUTLINE);
		Workbench.page().activate(editor);
		Workbench.settle();
		assertTrue(Workbench.find(org.eclipse.swt.widgets.Tree.class).stream().anyMatch(tree -> tree.getItemCount() == 1
				&& tree.getItem(0).getText().equals(Workbench.session(editor).model().getName())), outline.getTitle());
		org.eclipse.ui.navigator.CommonNavigator explorer = (org.eclipse.ui.navigator.CommonNavigator) Workbench
				.view("org.eclipse.ui.navigator.ProjectExplorer");
		explorer.getCommonViewer().expandToLevel(file, 1);
		Workbench.await("the explorer shows the groups of the model", () -> {
			explorer.getCommonViewer().expandToLevel(file, 1);
			return Workbench.find(explorer.getCommonViewer().getTree(), org.eclipse.swt.widgets.Tree.class).get(0).getItems().length > 0
					&& explorer.getCommonViewer().testFindItem(new org.escalation.ui.tree.ElementGroup(Workbench.session(editor).model(),
							org.escalation.model.EscalationPackage.Literals.ESCALATION_MODEL__ACTORS)) != null;
		});
	}
}
