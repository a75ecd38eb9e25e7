/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.Severity;
import org.escalation.ui.session.ModelSession;
import org.escalation.workbench.tests.contribution.ShoutingIsForbidden;

/** Problems of models: found while one edits, shown in the view, fixed as one step. */
class ProblemsTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	@Test
	void problemAppearsIsFixedAndComesBackWithUndo() throws Exception {
		IFile file = Workbench.file("problems", "loud.escalation", ModelGenerator.generate(5, 200));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		Actor actor = session.model().getActors().get(0);
		session.execute(org.eclipse.emf.edit.command.SetCommand.create(session.domain(), actor,
				EscalationPackage.Literals.NAMED_ELEMENT__NAME, "BORDURIA"));

		Workbench.await("the problem is shown", () -> marker(file).isPresent());
		IMarker marker = marker(file).orElseThrow();
		assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals("BORDURIA is shouted; write it in small letters", marker.getAttribute(IMarker.MESSAGE, ""));
		assertTrue(session.findings().worst(session.model()).orElseThrow().compareTo(Severity.WARNING) <= 0);

		IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
		assertEquals(List.of("Write the name in small letters"), Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
		fixes[0].run(marker);
		assertEquals("borduria", actor.getName());
		assertEquals("Write the name in small letters", session.history().getUndoCommand().getLabel());
		Workbench.await("the problem is gone", () -> marker(file).isEmpty());

		Workbench.page().activate(editor);
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals("BORDURIA", actor.getName());
		Workbench.await("the problem is back", () -> marker(file).isPresent());
	}

	@Test
	void problemsGoWithTheEditor() throws Exception {
		IFile file = Workbench.file("problems", "closed.escalation", ModelGenerator.generate(6, 200));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		session.execute(org.eclipse.emf.edit.command.SetCommand.create(session.domain(), session.model().getActors().get(0),
				EscalationPackage.Literals.NAMED_ELEMENT__NAME, "SYLDAVIA"));
		Workbench.await("the problem is shown", () -> marker(file).isPresent());
		Workbench.closeAll();
		Workbench.await("the problem is gone", () -> marker(file).isEmpty());
	}

	private static Optional<IMarker> marker(IFile file) {
		try {
			return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
					.filter(marker -> ShoutingIsForbidden.ID.equals(marker.getAttribute("org.escalation.constraint", ""))).findFirst();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
