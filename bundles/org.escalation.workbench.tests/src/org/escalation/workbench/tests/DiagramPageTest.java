/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.model.Actor;
import org.escalation.model.EscalationPackage;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;

/** The page with diagrams. */
class DiagramPageTest {

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private static DiagramCanvas openDiagram(IEditorPart editor) {
		CTabFolder pages = Workbench.showDiagrams();
		Workbench.await("the diagram is drawn", () -> !Workbench.find(pages, DiagramCanvas.class).isEmpty());
		Workbench.settle();
		return Workbench.find(pages, DiagramCanvas.class).get(0);
	}

	@Test
	void clickSelectsForTreeAndPropertiesAndChangesAreDrawn() throws Exception {
		IFile file = Workbench.file("diagrams", "drawn.escalation", ModelGenerator.generate(7, 300));
		IEditorPart editor = Workbench.open(file);
		ModelSession session = Workbench.session(editor);
		DiagramCanvas canvas = openDiagram(editor);
		Actor actor = session.model().getActors().get(0);
		SceneNode picture = node(canvas, actor);

		canvas.select(List.of(picture), true);
		click(canvas, picture);
		assertEquals(List.of(actor), ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList());

		session.execute(org.eclipse.emf.edit.command.SetCommand.create(session.domain(), actor,
				EscalationPackage.Literals.NAMED_ELEMENT__NAME, "Borduria"));
		Workbench.settle();
		assertTrue(node(canvas, actor).label().contains("Borduria"), node(canvas, actor).label());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(!node(canvas, actor).label().contains("Borduria"));
	}

	private static SceneNode node(DiagramCanvas canvas, Actor actor) {
		return canvas.scene().allNodes().stream().filter(node -> actor.getId().equals(node.semanticId())).findFirst().orElseThrow();
	}

	/** Clicks just inside the upper left corner, where nothing else of the node lies but perhaps a handle. */
	private static void click(DiagramCanvas canvas, SceneNode node) {
		double[] point = canvas.onScreen(node.bounds().x() + 3, node.bounds().y() + 3);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = (int) Math.ceil(point[0]);
			event.y = (int) Math.ceil(point[1]);
			canvas.notifyListeners(type, event);
		}
		Workbench.settle();
	}

	@Test
	void wheelSpunTwoHundredTimesStaysWithinBounds() throws Exception {
		IEditorPart editor = Workbench.open(Workbench.file("diagrams", "spun.escalation", ModelGenerator.generate(8, 200)));
		DiagramCanvas canvas = openDiagram(editor);
		for (int direction : new int[] { 3, -3 }) {
			for (int i = 0; i < 200; i++) {
				Event event = new Event();
				event.count = direction;
				event.stateMask = SWT.MOD1;
				event.x = 100;
				event.y = 100;
				canvas.notifyListeners(SWT.MouseVerticalWheel, event);
			}
			assertTrue(canvas.scale() >= 0.02 && canvas.scale() <= 8, "scale " + canvas.scale());
			Workbench.settle();
		}
		canvas.fit();
		assertTrue(canvas.scale() <= 1);
	}
}
