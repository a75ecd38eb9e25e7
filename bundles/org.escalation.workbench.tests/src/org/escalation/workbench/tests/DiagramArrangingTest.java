/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;

/** Laying out, aligning, hiding, pinning, layers, searching and selecting in a diagram: each change one step that can be undone. */
class DiagramArrangingTest extends ThreeActors {

	private MenuItem layer(String label) {
		ToolItem button = Workbench.find(pages, ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(each -> each.getText().equals("Layers"))
				.findFirst().orElseThrow();
		return item((Menu) button.getData(), label);
	}

	@Test
	void severalAreAlignedAndDistributed() {
		selectActors();
		double left = Stream.of(actor(0), actor(1), actor(2)).mapToDouble(SceneNode::x).min().orElseThrow();
		Map<String, Bounds> before = places();
		run(arrange("Align Left"));
		for (int i = 0; i < 3; i++) {
			assertEquals(left, actor(i).x());
			assertEquals(before.get(actor(i).id()).y(), actor(i).y());
		}
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, places());
		selectActors();
		run(arrange("Distribute Vertically"));
		List<SceneNode> order = Stream.of(actor(0), actor(1), actor(2)).sorted(java.util.Comparator.comparingDouble(SceneNode::y)).toList();
		assertEquals(order.get(1).y() - order.get(0).bounds().bottom(), order.get(2).y() - order.get(1).bounds().bottom(), 1e-6);
		Workbench.run("org.eclipse.ui.edit.undo");
		canvas.select(List.of(actor(0)), false);
		assertFalse(arrange("Align Left").isEnabled(), "one alone has nothing to stand in line with");
	}

	@Test
	void layingOutMovesAllButThePinned() {
		Bounds first = actor(0).bounds();
		canvas.select(List.of(actor(0)), false);
		Event key = new Event();
		key.stateMask = SWT.MOD3;
		key.keyCode = SWT.ARROW_LEFT;
		for (int i = 0; i < 60; i++) {
			canvas.notifyListeners(SWT.KeyDown, key);
		}
		Bounds moved = actor(0).bounds();
		assertEquals(first.x() - 600, moved.x(), 1e-6);
		run(arrange("Lay Out All"));
		Workbench.await("it is laid out as it was at first", () -> Math.abs(actor(0).x() - first.x()) < 0.06);
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(moved.x(), actor(0).x(), 0.06);
		canvas.select(List.of(actor(0)), false);
		run(item(canvas.getMenu(), "Pin Where It Is"));
		double other = actor(1).x();
		run(arrange("Lay Out All"));
		Workbench.await("the others are laid out", () -> Math.abs(actor(1).x() - other) > 1);
		assertEquals(moved.x(), actor(0).x(), 0.06, "the pinned one stays");
	}

	@Test
	void aSelectionIsLaidOutWhereItStands() {
		selectActors();
		run(arrange("Align Left"));
		run(arrange("Align Top"));
		selectActors();
		Map<String, Bounds> before = places();
		Bounds first = actor(0).bounds();
		run(arrange("Lay Out Selection"));
		Workbench.await("they stand apart", () -> !actor(0).bounds().intersects(actor(1).bounds()) && !actor(1).bounds().intersects(actor(2).bounds()));
		Workbench.await("the whole stays where it was", () -> Math.abs(Stream.of(actor(0), actor(1), actor(2)).mapToDouble(SceneNode::x).min().orElseThrow() - first.x()) < 0.06);
		Map<String, Bounds> after = places();
		after.forEach((id, bounds) -> assertTrue(id.contains("actor.test.") || bounds.equals(before.get(id)), id));
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, places());
	}

	/** A wheel spun through hundreds of steps, and pans without end. */
	@Test
	void nobodyGetsLost() {
		for (int round = 0; round < 4; round++) {
			for (int i = 0; i < 200; i++) {
				Event wheel = new Event();
				wheel.count = round % 2 == 0 ? 9 : -9;
				wheel.stateMask = round == 3 ? 0 : SWT.MOD1;
				wheel.x = 5;
				wheel.y = 5;
				canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
			}
			Workbench.settle();
			double[] from = canvas.inScene(0, 0);
			double[] to = canvas.inScene(canvas.getClientArea().width, canvas.getClientArea().height);
			Bounds all = canvas.scene().bounds();
			assertTrue(from[0] < all.right() && from[1] < all.bottom() && to[0] > all.x() && to[1] > all.y(), "round " + round);
		}
	}

	@Test
	void aLayoutThatWasOvertakenByAnEditIsNotTaken() {
		MenuItem layOut = arrange("Lay Out All");
		layOut.notifyListeners(SWT.Selection, new Event());
		Bounds before = actor(1).bounds();
		canvas.select(List.of(actor(0)), false);
		run(item(canvas.getMenu(), "Hide in This Diagram"));
		Workbench.await("all jobs are done", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Laying out the diagram")));
		Workbench.settle();
		assertFalse(actor(0).isShown());
		assertEquals(before, actor(1).bounds());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(actor(0).isShown(), "the last step is the hiding");
	}

	@Test
	void whatIsHiddenIsUndoneShownAgainAndSaved() throws Exception {
		String id = actor(0).id();
		canvas.select(List.of(actor(0)), false);
		run(item(canvas.getMenu(), "Hide in This Diagram"));
		assertFalse(actor(0).isShown());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(actor(0).isShown());
		Workbench.run("org.eclipse.ui.edit.redo");
		Workbench.run("org.eclipse.ui.file.save");
		Path file = session.path().resolveSibling("arranging.diagrams");
		Workbench.await("the diagram is saved", () -> Files.exists(file));
		assertTrue(DiagramsFile.load(file).get(canvas.scene().id()).nodes().get(id).hidden());
		run(item(canvas.getMenu(), "Show Hidden Elements (1)"));
		assertTrue(actor(0).isShown());
	}

	@Test
	void aLayerIsLeftOutAndComesBackByUndo() {
		Map<String, Bounds> before = places();
		assertTrue(layer("Signals").getSelection());
		run(layer("Signals"));
		assertFalse(layer("Signals").getSelection());
		assertNotEquals(before.size(), places().size());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertTrue(layer("Signals").getSelection());
		assertEquals(before.keySet(), places().keySet());
		before.forEach((id, bounds) -> assertEquals(bounds.x(), places().get(id).x(), 0.06, id));
	}

	@Test
	void elementsAreFoundByWhatIsWrittenOnThem() {
		Text field = Workbench.find(pages, Text.class).stream().filter(each -> "Find in diagram".equals(each.getMessage())).findFirst().orElseThrow();
		field.setText("bordur");
		Event enter = new Event();
		enter.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, enter);
		Workbench.settle();
		assertEquals(List.of(actor(1)), canvas.selection());
		field.setText("no such thing anywhere");
		field.notifyListeners(SWT.KeyDown, enter);
		assertEquals(List.of(actor(1)), canvas.selection(), "nothing found changes nothing");
	}

	@Test
	void aFrameWithShiftAndTheCommandSelectSeveral() {
		Bounds all = canvas.scene().bounds().grow(30);
		mouse(SWT.MouseDown, SWT.SHIFT, all.x(), all.y());
		mouse(SWT.MouseMove, SWT.SHIFT, all.right(), all.bottom());
		mouse(SWT.MouseUp, SWT.SHIFT, all.right(), all.bottom());
		Workbench.settle();
		List<SceneNode> roots = canvas.scene().roots().stream().filter(SceneNode::isShown).toList();
		assertTrue(canvas.selection().containsAll(roots));
		canvas.select(List.of(), false);
		canvas.forceFocus();
		canvas.notifyListeners(SWT.FocusIn, new Event());
		Workbench.settle();
		Workbench.run("org.eclipse.ui.edit.selectAll");
		assertTrue(canvas.selection().containsAll(roots));
	}

	@Test
	void savingUnderAnotherNameTakesThePlacesAlong() throws Exception {
		canvas.select(List.of(actor(0)), false);
		run(item(canvas.getMenu(), "Hide in This Diagram"));
		String id = actor(0).id();
		Path copy = session.path().resolveSibling("copied.diagrams");
		canvas.getDisplay().timerExec(300, () -> nameAndConfirm("arranging.escalation", "copied.escalation"));
		Workbench.run("org.eclipse.ui.file.saveAs");
		Workbench.await("the copy is open", () -> Workbench.page().getActiveEditor() != null
				&& Workbench.page().getActiveEditor().getTitle().equals("copied.escalation"));
		assertTrue(Files.exists(copy));
		assertTrue(DiagramsFile.load(copy).get(canvas.scene().id()).nodes().get(id).hidden());
		assertTrue(editor.isDirty(), "the first file is not saved");
		assertFalse(Files.exists(session.path().resolveSibling("arranging.diagrams")));
	}

	private static void nameAndConfirm(String before, String name) {
		Text field = Workbench.find(Text.class).stream().filter(each -> each.getText().equals(before)).findFirst().orElseThrow();
		field.setText(name);
		field.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aClickInTheSmallMapGoesThere() {
		Workbench.page().setPartState(Workbench.page().getReference(editor), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
		Workbench.settle();
		canvas.lifeSize();
		canvas.zoom(4);
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(canvas);
		Event paint = new Event();
		paint.gc = gc;
		canvas.notifyListeners(SWT.Paint, paint);
		gc.dispose();
		org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
		double[] before = canvas.inScene(0, 0);
		Event event = new Event();
		event.button = 1;
		event.x = area.width - 20;
		event.y = area.height - 20;
		canvas.notifyListeners(SWT.MouseDown, event);
		canvas.notifyListeners(SWT.MouseUp, event);
		double[] after = canvas.inScene(0, 0);
		assertTrue(after[0] > before[0] && after[1] > before[1], "to the lower right");
		assertEquals(List.of(), canvas.selection(), "nothing below the map is selected");
		Workbench.page().setPartState(Workbench.page().getReference(editor), org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
	}

	@Test
	void whatCanBeDrawnFollowsTheModel() {
		Combo choice = Workbench.find(pages, Combo.class).stream().filter(each -> each.indexOf("Enforcement ledger") >= 0).findFirst().orElseThrow();
		Variant variant = EscalationFactory.eINSTANCE.createVariant();
		variant.setId("variant.test");
		variant.setName("Storm");
		Scenario scenario = (Scenario) session.element("scenario.test");
		session.execute(AddCommand.create(session.domain(), scenario, EscalationPackage.Literals.SCENARIO__VARIANTS, variant));
		Workbench.await("the variant's map is offered", () -> offered(choice, "Storm") != null);
		choice.select(choice.indexOf(offered(choice, "Storm")));
		choice.notifyListeners(SWT.Selection, new Event());
		Workbench.await("its map is drawn", () -> shows("Storm"));
		session.execute(DeleteCommand.create(session.domain(), (Identified) session.element("variant.test")));
		Workbench.await("it is no longer offered", () -> offered(choice, "Storm") == null);
		assertTrue(Workbench.find(pages, DiagramCanvas.class).isEmpty(), "what is gone is no longer shown");
		Workbench.run("org.eclipse.ui.edit.undo");
		Workbench.await("it comes back", () -> offered(choice, "Storm") != null && shows("Storm"));
	}

	private boolean shows(String title) {
		List<DiagramCanvas> shown = Workbench.find(pages, DiagramCanvas.class);
		return !shown.isEmpty() && shown.get(0).scene().title().contains(title);
	}

	private static String offered(Combo choice, String part) {
		return Stream.of(choice.getItems()).filter(each -> each.contains(part)).findFirst().orElse(null);
	}
}
