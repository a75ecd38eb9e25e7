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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.store.DiagramsFile;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.ui.session.ModelSession;

/** Laying out, aligning, hiding, pinning, layers, searching and selecting in a diagram: each change one step that can be undone. */
class DiagramArrangingTest {

	private IEditorPart editor;
	private ModelSession session;
	private CTabFolder pages;
	private DiagramCanvas canvas;

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(9, 120);
		for (int i = 0; i < 3; i++) {
			Actor actor = EscalationFactory.eINSTANCE.createActor();
			actor.setId("actor.test." + i);
			actor.setName(List.of("Syldavia", "Borduria", "San Theodoros").get(i));
			model.getActors().add(actor);
		}
		Scenario scenario = EscalationFactory.eINSTANCE.createScenario();
		scenario.setId("scenario.test");
		scenario.setName("Test");
		model.getScenarios().add(scenario);
		IFile file = Workbench.file("arranging", "arranging.escalation", model);
		Files.deleteIfExists(Path.of(file.getLocationURI()).resolveSibling("arranging.diagrams"));
		for (String name : List.of("copied.escalation", "copied.diagrams")) {
			Files.deleteIfExists(Path.of(file.getLocationURI()).resolveSibling(name));
		}
		file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		editor = Workbench.open(file);
		session = Workbench.session(editor);
		pages = Workbench.showDiagrams();
		Workbench.await("the diagram is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty());
		Workbench.settle();
		canvas = Workbench.find(pages, DiagramCanvas.class).get(0);
	}

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	private SceneNode actor(int number) {
		return node("actor.test." + number);
	}

	private SceneNode node(String id) {
		return canvas.scene().allNodes().stream().filter(node -> id.equals(node.semanticId())).findFirst()
				.orElseThrow(() -> new AssertionError(id + " is not drawn"));
	}

	private void selectActors() {
		canvas.select(List.of(actor(0), actor(1), actor(2)), false);
	}

	private static MenuItem item(Menu menu, String label) {
		menu.notifyListeners(SWT.Show, new Event());
		return Stream.of(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no entry " + label + " in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
	}

	private static void run(MenuItem item) {
		assertTrue(item.isEnabled(), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private MenuItem arrange(String label) {
		return item(item(canvas.getMenu(), "Arrange").getMenu(), label);
	}

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

	private Map<String, Bounds> places() {
		Map<String, Bounds> places = new HashMap<>();
		canvas.scene().allNodes().forEach(node -> places.put(node.id(), node.bounds()));
		return places;
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

	@Test
	void aDraggedNodeIsDrawnInLineWithOthersButNotWithCtrl() {
		Bounds other = actor(1).bounds();
		double dx = other.x() - actor(0).x() + 2;
		double dy = 1_000;
		drag(0, dx, dy);
		assertEquals(0, awayFromMark(actor(0)), 1e-6, "in line");
		Workbench.run("org.eclipse.ui.edit.undo");
		Bounds start = actor(0).bounds();
		drag(SWT.MOD1, 1.25, 3);
		assertEquals(start.x() + 1, actor(0).x(), 1, "neither in line nor on the grid");
		assertEquals(start.y() + 3, actor(0).y(), 1);
	}

	/** How far the nearest of a node's vertical marks is from one of its neighbours', among those in reach. */
	private double awayFromMark(SceneNode node) {
		Bounds b = node.bounds();
		return canvas.scene().roots().stream().filter(other -> other != node && other.isShown()).flatMap(other -> Stream.of(other.x(), other.bounds().centreX(), other.bounds().right()))
				.mapToDouble(mark -> Math.min(Math.abs(b.x() - mark), Math.min(Math.abs(b.centreX() - mark), Math.abs(b.right() - mark)))).min().orElseThrow();
	}

	private void drag(int keys, double dx, double dy) {
		Bounds b = actor(0).bounds();
		canvas.select(List.of(), false);
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, b.centreX(), b.centreY());
		mouse(SWT.MouseMove, keys, b.centreX() + 50, b.centreY() + 50);
		mouse(SWT.MouseMove, keys, b.centreX() + dx, b.centreY() + dy);
		mouse(SWT.MouseUp, keys, b.centreX() + dx, b.centreY() + dy);
		Workbench.settle();
	}

	@Test
	void whatStandsOnABorderIsDraggedAlongIt() {
		SceneNode border = canvas.scene().allNodes().stream().filter(node -> node.isBorderNode() && node.isShown()).findFirst().orElseThrow();
		Bounds before = border.bounds();
		org.escalation.diagram.scene.Side side = border.side();
		Bounds host = border.parent().bounds();
		canvas.select(List.of(), false);
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, before.centreX(), before.centreY());
		mouse(SWT.MouseMove, 0, host.centreX(), host.bottom() + 200);
		mouse(SWT.MouseUp, 0, host.centreX(), host.bottom() + 200);
		Workbench.settle();
		assertEquals(org.escalation.diagram.scene.Side.SOUTH, border.side());
		assertTrue(border.y() <= host.bottom() && border.bounds().bottom() >= host.bottom(), border.bounds() + " on " + host);
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, border.bounds());
		assertEquals(side, border.side());
	}

	@Test
	void aContainerGrowsToTheLeftAndItsContentsStay() {
		SceneNode container = canvas.scene().roots().stream().filter(node -> node.isShown() && !node.children().isEmpty() && !node.containment().isArranged())
				.findFirst().orElseThrow();
		Map<String, Bounds> before = places();
		Bounds box = container.bounds();
		canvas.select(List.of(container), false);
		drag(box.x(), box.y(), -60, -40);
		assertEquals(box.x() - 60, container.x(), 2.6);
		assertEquals(box.right(), container.bounds().right(), 1e-6);
		container.children().forEach(child -> assertEquals(before.get(child.id()), child.bounds(), child.id()));
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
	void aHandleGivesANodeAnotherSize() {
		SceneNode node = actor(0);
		Bounds before = node.bounds();
		canvas.select(List.of(node), false);
		drag(before.right(), before.bottom(), 43, 21);
		assertEquals(before.width() + 45, actor(0).width(), 1e-9, "on the grid");
		assertEquals(before.height() + 20, actor(0).height(), 1e-9);
		assertEquals(before.x(), actor(0).x());
		assertTrue(actor(0).isSizeFixed());
		run(arrange("Fit Size to Contents"));
		assertEquals(before.width(), actor(0).width(), 0.06);
		Workbench.run("org.eclipse.ui.edit.undo");
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(before, actor(0).bounds());
		assertFalse(actor(0).isSizeFixed());
	}

	@Test
	void aContainerIsFittedAroundItsContents() {
		SceneNode container = canvas.scene().roots().stream().filter(node -> node.isShown() && !node.children().isEmpty() && !node.containment().isArranged())
				.findFirst().orElseThrow();
		Bounds before = container.bounds();
		canvas.select(List.of(container), false);
		drag(before.right(), before.bottom(), 200, 150);
		assertEquals(before.right() + 200, container.bounds().right(), 2.6);
		drag(container.bounds().right(), container.bounds().bottom(), -3000, -3000);
		contains(container);
		assertTrue(container.width() < before.width() + 200);
		run(arrange("Fit Size to Contents"));
		contains(container);
		for (int i = 0; i < 3; i++) {
			Workbench.run("org.eclipse.ui.edit.undo");
		}
		assertEquals(before, container.bounds());
	}

	private static void contains(SceneNode container) {
		container.children().forEach(child -> {
			assertTrue(child.bounds().right() <= container.bounds().right(), child.toString());
			assertTrue(child.bounds().bottom() <= container.bounds().bottom(), child.toString());
		});
	}

	@Test
	void aNodeThatIsSmallOnScreenIsMovedAndNotResized() {
		SceneNode node = actor(0);
		Bounds before = node.bounds();
		canvas.select(List.of(node), false);
		canvas.lifeSize();
		canvas.zoom(0.3);
		mouse(SWT.MouseDown, 0, before.centreX(), before.bottom() - 4);
		mouse(SWT.MouseMove, 0, before.centreX() + 200, before.bottom() - 4);
		mouse(SWT.MouseUp, 0, before.centreX() + 200, before.bottom() - 4);
		Workbench.settle();
		assertEquals(before.width(), actor(0).width());
		assertEquals(before.x() + 200, actor(0).x(), 5);
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
	void aLineIsBentAndStraightened() {
		SceneEdge edge = canvas.scene().edges().stream().filter(each -> each.isShown() && each.bendCount() == 0 && each.route().length == 4
				&& Math.hypot(each.route()[2] - each.route()[0], each.route()[3] - each.route()[1]) > 60).findFirst().orElseThrow();
		double[] route = edge.route().clone();
		double x = (route[0] + route[2]) / 2;
		double y = (route[1] + route[3]) / 2;
		canvas.select(List.of(edge), false);
		drag(x, y, 37, -52);
		assertEquals(1, edge.bendCount());
		double[] bend = edge.bends();
		assertEquals(x + 37, bend[0], 2.6);
		assertEquals(y - 52, bend[1], 2.6);
		drag(bend[0], bend[1], x - bend[0], y - bend[1]);
		assertEquals(0, edge.bendCount(), "dragged back into line");
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(1, edge.bendCount());
		Workbench.run("org.eclipse.ui.edit.undo");
		assertEquals(0, edge.bendCount());
	}

	private void drag(double x, double y, double dx, double dy) {
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, x, y);
		mouse(SWT.MouseMove, 0, x + dx, y + dy);
		mouse(SWT.MouseUp, 0, x + dx, y + dy);
		Workbench.settle();
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

	private void mouse(int type, int keys, double x, double y) {
		double[] point = canvas.onScreen(x, y);
		Event event = new Event();
		event.button = 1;
		event.stateMask = keys;
		event.x = (int) Math.round(point[0]);
		event.y = (int) Math.round(point[1]);
		canvas.notifyListeners(type, event);
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
