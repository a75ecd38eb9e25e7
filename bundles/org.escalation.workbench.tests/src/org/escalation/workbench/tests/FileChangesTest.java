/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;

/** Files that are renamed or changed while their models are open. */
class FileChangesTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private static void rename(ModelSession session, String name) {
		session.execute(SetCommand.create(session.domain(), session.model(), EscalationPackage.Literals.NAMED_ELEMENT__NAME, name));
		Workbench.settle();
	}

	private static Path path(IFile file) {
		return Path.of(file.getLocationURI());
	}

	@Test
	void anOpenFileThatIsRenamedStaysOpenWithWhatBelongsToIt() throws Exception {
		IFile file = Workbench.file("files", "before.escalation", ModelGenerator.generate(4, 40));
		for (String name : new String[] { "after.escalation", "after.diagrams", "before.diagrams" }) {
			Files.deleteIfExists(path(file).resolveSibling(name));
		}
		Files.writeString(path(file).resolveSibling("before.diagrams"), "escalation diagrams 1\n");
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		EscalationModel model = session.model();
		rename(session, "Edited before");
		file.move(file.getFullPath().removeLastSegments(1).append("after.escalation"), true, null);
		Workbench.await("the editor has the new name", () -> editor.getTitle().equals("after.escalation"));
		Path now = path(file).resolveSibling("after.escalation");
		assertEquals(now, session.path());
		assertSame(model, session.model(), "nothing is read again");
		assertTrue(editor.isDirty());
		Workbench.run("org.eclipse.ui.edit.undo");
		Workbench.run("org.eclipse.ui.edit.redo");
		Workbench.run("org.eclipse.ui.file.save");
		Workbench.await("it is saved", () -> !editor.isDirty());
		assertTrue(Files.readString(now).contains("Edited before"));
		assertFalse(Files.exists(path(file)), "nothing is written under the old name");
		Workbench.await("its diagrams go with it", () -> Files.exists(path(file).resolveSibling("after.diagrams")));
		assertFalse(Files.exists(path(file).resolveSibling("before.diagrams")));
	}

	@Test
	void whatOthersHaveChangedIsReadAgainUnlessSomethingIsUnsaved() throws Exception {
		IFile file = Workbench.file("files", "shared.escalation", ModelGenerator.generate(4, 40));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		rename(session, "First");
		Workbench.run("org.eclipse.ui.file.save");
		Workbench.await("it is saved", () -> !editor.isDirty());
		change(file, "First", "Second");
		Workbench.await("it is read again", () -> session.isReady() && "Second".equals(session.model().getName()));
		rename(session, "Mine");
		change(file, "Second", "Theirs");
		for (int i = 0; i < 20; i++) {
			Workbench.settle();
			Thread.sleep(20);
		}
		assertEquals("Mine", session.model().getName(), "what is not saved is not lost");
		assertTrue(editor.isDirty());
	}

	private static void change(IFile file, String before, String after) throws Exception {
		Path path = path(file);
		Files.writeString(path, Files.readString(path).replace("\"" + before + "\"", "\"" + after + "\""));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}
}
