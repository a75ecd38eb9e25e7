/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.EscalationModel;
import org.escalation.model.constraints.Validator;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.Severity;
import org.escalation.ui.internal.wizard.NewModelWizard;
import org.escalation.ui.models.ShippedModels;

/** Creating models. */
class NewModelWizardTest {

	private WizardDialog dialog;

	@AfterEach
	void close() {
		if (dialog != null && dialog.getShell() != null) {
			dialog.close();
		}
		Workbench.closeAll();
	}

	private NewModelWizard start() {
		NewModelWizard wizard = new NewModelWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.settle();
		return wizard;
	}

	private Text field(int index) {
		return Workbench.find(dialog.getShell(), Text.class).get(index);
	}

	@Test
	void everyTemplateMakesAModelWithoutErrors() throws Exception {
		List<ShippedModels.Template> templates = ShippedModels.templates();
		assertEquals(4, templates.size());
		for (int i = 0; i < templates.size(); i++) {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("My Models");
			String name = "Crisis " + i;
			IFile file = project.getFile(name + ".escalation");
			NewModelWizard wizard = start();
			assertFalse(wizard.canFinish());
			Table table = Workbench.find(dialog.getShell(), Table.class).get(0);
			table.setSelection(i);
			table.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
			Text nameField = Workbench.find(dialog.getShell(), Text.class).stream().filter(text -> text.getMessage().startsWith("for example"))
					.findFirst().orElseThrow();
			nameField.setText(name);
			assertTrue(wizard.canFinish(), () -> dialog.getErrorMessage());
			assertTrue(wizard.performFinish());
			dialog.close();
			assertTrue(file.exists());
			EscalationModel model = EscalationFiles.load(Path.of(file.getLocationURI())).model();
			assertEquals(name, model.getName());
			assertTrue(Validator.validate(model).stream().noneMatch(finding -> finding.severity() == Severity.ERROR), name);
			IEditorPart editor = Workbench.page().getActiveEditor();
			Workbench.await("the new model is open", () -> Workbench.session(editor).isReady());
		}
	}

	@Test
	void nameThatExistsIsRefused() throws Exception {
		Workbench.file("Taken", "once.escalation", "anything");
		NewModelWizard wizard = start();
		Text folder = Workbench.find(dialog.getShell(), Text.class).stream().filter(text -> text.getText().equals("My Models")).findFirst()
				.orElseThrow();
		folder.setText("Taken");
		Text nameField = Workbench.find(dialog.getShell(), Text.class).stream().filter(text -> text.getMessage().startsWith("for example"))
				.findFirst().orElseThrow();
		nameField.setText("once");
		assertFalse(wizard.canFinish());
		nameField.setText("a/b");
		assertFalse(wizard.canFinish());
		nameField.setText("twice");
		assertTrue(wizard.canFinish());
	}
}
