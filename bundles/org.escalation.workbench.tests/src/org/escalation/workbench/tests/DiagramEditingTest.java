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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.store.DiagramLayout;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.model.Actor;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.RedLine;
import org.escalation.model.generator.ModelGenerator;

/** Drawing on the canvas with the tools of the notation, as a person does, each tool one step that can be undone. */
class DiagramEditingTest extends DiagramDriver {

	private Text search;

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(7, 60);
		CapabilityPackage spare = EscalationFactory.eINSTANCE.createCapabilityPackage();
		spare.setId("package.test");
		spare.setName("Spare");
		model.getPackages().add(spare);
		DeterrenceLinkage known = EscalationFactory.eINSTANCE.createDeterrenceLinkage();
		known.setId("linkage.test");
		known.setName("Known");
		known.setPackage(spare);
		model.getLinkages().add(known);
		show(Workbench.file("editing", "editing.escalation", model));
		canvas.lifeSize();
		search = Workbench.find(Workbench.find(pages, ToolPalette.class).get(0), Text.class).get(0);
	}

	private SceneNode picture(Identified element) {
		return canvas.scene().allNodes().stream().filter(node -> element.getId().equals(node.semanticId())).findFirst()
				.orElseThrow(() -> new AssertionError(element.getId() + " is not drawn"));
	}

	private void clickOn(SceneNode node) {
		mouse(SWT.MouseDown, 0, node.bounds().centreX(), node.bounds().y() + 4);
		mouse(SWT.MouseUp, 0, node.bounds().centreX(), node.bounds().y() + 4);
		Workbench.settle();
	}

	private void focus() {
		canvas.forceFocus();
		canvas.notifyListeners(SWT.FocusIn, new Event());
		Workbench.settle();
	}

	private RedLine drawLine(Actor owner) {
		int before = owner.getThresholds().size();
		take("Red line");
		clickOn(picture(owner));
		assertEquals(before + 1, owner.getThresholds().size());
		return (RedLine) owner.getThresholds().get(before);
	}

	@Test
	void aToolCreatesWhereItIsClickedAndIsUndone() {
		Actor owner = session.model().getActors().get(0);
		int before = owner.getThresholds().size();
		RedLine line = drawLine(owner);
		assertTrue(picture(line).isShown());
		assertEquals(List.of(line), ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList());
		assertTrue(editor.isDirty());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, owner.getThresholds().size());
		assertTrue(canvas.scene().allNodes().stream().noneMatch(node -> line.getId().equals(node.semanticId())));
		Workbench.run("org.eclipse.ui.edit.redo");
		assertEquals(before + 1, owner.getThresholds().size());
	}

	@Test
	void aDragConnects() {
		RedLine line = drawLine(session.model().getActors().get(0));
		int before = session.model().getLinkages().size();
		SceneNode from = picture(line);
		SceneNode to = picture((Identified) session.element("package.test"));
		take("\u2192 Linkage");
		mouse(SWT.MouseDown, 0, from.bounds().centreX(), from.bounds().centreY());
		mouse(SWT.MouseMove, 0, to.bounds().centreX(), to.bounds().centreY());
		mouse(SWT.MouseUp, 0, to.bounds().centreX(), to.bounds().centreY());
		Workbench.settle();
		assertEquals(before + 1, session.model().getLinkages().size());
		DeterrenceLinkage linkage = session.model().getLinkages().get(before);
		assertEquals(List.of(line), linkage.getTrigger().getThresholds());
		assertEquals("package.test", linkage.getPackage().getId());
		assertTrue(canvas.scene().edges().stream().anyMatch(edge -> linkage.getId().equals(edge.semanticId())));
	}

	@Test
	void anEndIsPutOnAnotherElement() {
		RedLine first = drawLine(session.model().getActors().get(0));
		RedLine second = drawLine(session.model().getActors().get(1));
		SceneNode to = picture((Identified) session.element("package.test"));
		take("\u2192 Linkage");
		mouse(SWT.MouseDown, 0, picture(first).bounds().centreX(), picture(first).bounds().centreY());
		mouse(SWT.MouseMove, 0, to.bounds().centreX(), to.bounds().centreY());
		mouse(SWT.MouseUp, 0, to.bounds().centreX(), to.bounds().centreY());
		Workbench.settle();
		DeterrenceLinkage linkage = session.model().getLinkages().get(session.model().getLinkages().size() - 1);
		SceneEdge edge = canvas.scene().edges().stream().filter(each -> linkage.getId().equals(each.semanticId())
				&& first.getId().equals(each.source().semanticId())).findFirst().orElseThrow();
		canvas.select(List.of(edge), false);
		double[] route = edge.route().clone();
		mouse(SWT.MouseDown, 0, route[0], route[1]);
		mouse(SWT.MouseMove, 0, picture(second).bounds().centreX(), picture(second).bounds().centreY());
		mouse(SWT.MouseUp, 0, picture(second).bounds().centreX(), picture(second).bounds().centreY());
		Workbench.settle();
		assertEquals(List.of(second), linkage.getTrigger().getThresholds());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(List.of(first), linkage.getTrigger().getThresholds());
	}

	@Test
	void aLabelIsEditedInPlaceAndTheElementDeletedByKey() {
		Actor owner = session.model().getActors().get(0);
		RedLine line = drawLine(owner);
		focus();
		Workbench.run("org.eclipse.ui.edit.rename");
		Text field = Workbench.find(canvas, Text.class).get(0);
		field.setText("Straits \u05d0\u05d1 \ud83d\ude80");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.settle();
		assertEquals("Straits \u05d0\u05d1 \ud83d\ude80", line.getName());
		assertTrue(picture(line).label().startsWith("Straits"), picture(line).label());
		focus();
		Workbench.run("org.eclipse.ui.edit.delete");
		assertFalse(owner.getThresholds().contains(line));
		Workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(owner.getThresholds().contains(line));
	}

	@Test
	void aToolThatDoesNotFitDoesNothing() {
		int before = count(session.model());
		take("Stake");
		mouse(SWT.MouseDown, 0, -100_000, -100_000);
		mouse(SWT.MouseUp, 0, -100_000, -100_000);
		take("\u2192 Linkage");
		SceneNode actor = picture(session.model().getActors().get(0));
		mouse(SWT.MouseDown, 0, actor.bounds().x() + 2, actor.bounds().y() + 2);
		mouse(SWT.MouseUp, 0, actor.bounds().x() + 40, actor.bounds().y() + 2);
		Workbench.settle();
		assertEquals(before, count(session.model()));
		assertFalse(editor.isDirty());
	}

	private static int count(EObject root) {
		int[] count = { 0 };
		root.eAllContents().forEachRemaining(each -> count[0]++);
		return count[0];
	}

	@Test
	void aDragMovesIsUndoneAndIsSavedWithTheModel() throws Exception {
		Actor actor = session.model().getActors().get(0);
		SceneNode node = picture(actor);
		Bounds before = node.bounds();
		drag(node, -203, 96);
		Bounds after = picture(actor).bounds();
		assertEquals(before.x() - 205, after.x(), 1e-9, "on the grid");
		assertEquals(before.y() + 95, after.y(), 1e-9);
		assertTrue(editor.isDirty());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, picture(actor).bounds());
		Workbench.run("org.eclipse.ui.edit.redo");
		assertEquals(after, picture(actor).bounds());
		Path file = session.path().resolveSibling("editing.diagrams");
		assertFalse(java.nio.file.Files.exists(file), "nothing is written before the model is saved");
		Workbench.run("org.eclipse.ui.file.save");
		Workbench.await("the places are saved", () -> java.nio.file.Files.exists(file));
		Workbench.await("nothing is left to save", () -> !editor.isDirty());
		DiagramLayout kept = DiagramsFile.load(file).get(canvas.scene().id());
		assertEquals(after.x(), kept.nodes().get(node.id()).x(), 0.1);
		assertEquals(after.y(), kept.nodes().get(node.id()).y(), 0.1);
	}

	@Test
	void aDragThatIsGivenUpMovesNothing() {
		SceneNode node = picture(session.model().getActors().get(0));
		Bounds before = node.bounds();
		double[] grip = grip(node);
		mouse(SWT.MouseDown, 0, grip[0], grip[1]);
		mouse(SWT.MouseMove, 0, grip[0] + 500, grip[1] + 500);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		canvas.notifyListeners(SWT.KeyDown, escape);
		mouse(SWT.MouseUp, 0, grip[0] + 500, grip[1] + 500);
		Workbench.settle();
		assertEquals(before, node.bounds());
		assertFalse(editor.isDirty());
	}

	/** A point of the title where no line runs. */
	private static double[] grip(SceneNode node) {
		return new double[] { node.bounds().x() + 8, node.bounds().y() + 8 };
	}

	private void drag(SceneNode node, double dx, double dy) {
		double[] grip = grip(node);
		mouse(SWT.MouseDown, 0, grip[0], grip[1]);
		mouse(SWT.MouseMove, 0, grip[0] + dx / 2, grip[1] + dy / 2);
		mouse(SWT.MouseMove, 0, grip[0] + dx, grip[1] + dy);
		mouse(SWT.MouseUp, 0, grip[0] + dx, grip[1] + dy);
		Workbench.settle();
	}

	@Test
	void theRightButtonOnEmptyGroundSelectsNothing() {
		SceneNode node = picture(session.model().getActors().get(0));
		canvas.select(List.of(node), false);
		Event event = new Event();
		event.button = 3;
		event.x = -100_000;
		event.y = -100_000;
		canvas.notifyListeners(SWT.MouseDown, event);
		assertEquals(List.of(), canvas.selection());
	}

	@Test
	void toolsAreSearched() {
		search.setText("off-ramp");
		Workbench.settle();
		assertTrue(palette.getItemCount() > 0);
		for (TreeItem section : palette.getItems()) {
			for (TreeItem item : section.getItems()) {
				assertTrue(item.getData().toString().toLowerCase(java.util.Locale.ROOT).contains("off-ramp"), item.getText());
			}
		}
	}
}
