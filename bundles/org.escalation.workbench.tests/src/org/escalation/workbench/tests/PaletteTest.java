/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.ui.models.ShippedModels;
import org.escalation.ui.session.ModelSession;

/** Every tool of the palette of every kind of diagram, used with the mouse on the sample, and undone. */
class PaletteTest {

	private static final int EACH = 4;

	private final List<String> failures = new ArrayList<>();

	private final Listener closer = event -> {
		if (event.widget instanceof Shell shell && shell.getText().length() > 0 && !shell.getText().contains("Escalation Workbench")) {
			asked = true;
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					Workbench.find(shell, Label.class).stream().map(Label::getText).filter(text -> text.startsWith("Nothing was changed")).forEach(failures::add);
					shell.close();
				}
			});
		}
	};
	/** Whether a tool has asked something, such as which issue a stake is on; the question is closed, so that nothing is made. */
	private boolean asked;
	private IEditorPart editor;
	private ModelSession session;
	private CTabFolder pages;
	private DiagramCanvas canvas;
	private Tree palette;

	@BeforeEach
	void open() throws Exception {
		Path sample = ShippedModels.sampleFolder().orElseThrow(() -> new AssertionError("the sample is not there")).resolve("ukraine.escalation");
		IFile file = Workbench.file("palette", "palette.escalation", Files.readString(sample));
		editor = Workbench.open(file);
		session = Workbench.session(editor);
		pages = Workbench.showDiagrams();
		Workbench.await("the first diagram is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty());
		Display.getCurrent().addFilter(SWT.Show, closer);
	}

	@AfterEach
	void close() {
		Display.getCurrent().removeFilter(SWT.Show, closer);
		Workbench.closeAll();
	}

	@Test
	void onTheDeterrenceMap() {
		everyToolWorksByMouseAndIsUndone("Deterrence map", "Guarantee");
	}

	@Test
	void onTheEscalationLadder() {
		everyToolWorksByMouseAndIsUndone("Escalation ladder", "");
	}

	@Test
	void onTheTriggerGraph() {
		everyToolWorksByMouseAndIsUndone("Trigger graph", "Crosses");
	}

	@Test
	void onAScenarioMap() {
		everyToolWorksByMouseAndIsUndone("Scenario map", "");
	}

	/** @param without tools for which the sample has no place: what they would make is there already */
	private void everyToolWorksByMouseAndIsUndone(String kind, String without) {
		choose(kind);
		Set<String> unused = new TreeSet<>();
		int tried = 0;
		for (String tool : tools()) {
			tried++;
			if (!works(tool)) {
				unused.add(tool.replace("\u2192 ", ""));
			}
			assertFalse(session.history().canUndo(), tool + " leaves something behind");
			assertFalse(editor.isDirty(), tool + " leaves something to save");
		}
		assertTrue(tried > 2, kind + " has a palette");
		assertEquals(List.of(), failures);
		assertEquals(without.isEmpty() ? Set.of() : Set.of(without.split(", ")), unused, "tools that could be used nowhere");
	}

	private void choose(String kind) {
		Combo choice = Workbench.find(pages, Combo.class).get(0);
		String label = Stream.of(choice.getItems()).filter(each -> each.startsWith(kind)).findFirst().orElseThrow();
		choice.select(choice.indexOf(label));
		choice.notifyListeners(SWT.Selection, new Event());
		Workbench.await(kind + " is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty()
				&& Workbench.find(pages, DiagramCanvas.class).get(0).scene().title().startsWith(kind));
		Workbench.settle();
		canvas = Workbench.find(pages, DiagramCanvas.class).get(0);
		palette = Workbench.find(Workbench.find(pages, ToolPalette.class).get(0), Tree.class).get(0);
		canvas.lifeSize();
	}

	private List<String> tools() {
		return Stream.of(palette.getItems()).flatMap(section -> Stream.of(section.getItems())).map(TreeItem::getText).toList();
	}

	private void take(String label) {
		TreeItem item = Stream.of(palette.getItems()).flatMap(section -> Stream.of(section.getItems())).filter(each -> each.getText().equals(label))
				.findFirst().orElseThrow();
		Event event = new Event();
		event.item = item;
		palette.notifyListeners(SWT.Selection, event);
	}

	/** Some nodes of each mapping. */
	private List<SceneNode> places() {
		Map<String, List<SceneNode>> places = new LinkedHashMap<>();
		canvas.scene().allNodes().stream().filter(SceneNode::isShown).forEach(node -> {
			List<SceneNode> some = places.computeIfAbsent(node.mapping(), key -> new ArrayList<>());
			if (some.size() < EACH) {
				some.add(node);
			}
		});
		return places.values().stream().flatMap(List::stream).toList();
	}

	/** Tries a tool until it does something; takes that back. */
	private boolean works(String tool) {
		List<SceneNode> places = places();
		if (tool.startsWith("\u2192")) {
			for (SceneNode from : places) {
				for (SceneNode to : places) {
					if (from != to && from.isInScene() && to.isInScene() && drag(tool, from, to)) {
						return true;
					}
				}
			}
			return false;
		}
		if (click(tool, -50_000, -50_000)) {
			return true;
		}
		return places.stream().anyMatch(node -> click(tool, node.bounds().centreX(), node.bounds().y() + 4));
	}

	private boolean click(String tool, double x, double y) {
		take(tool);
		mouse(SWT.MouseMove, x, y);
		mouse(SWT.MouseDown, x, y);
		mouse(SWT.MouseUp, x, y);
		return undone();
	}

	private boolean drag(String tool, SceneNode from, SceneNode to) {
		Bounds a = from.bounds();
		Bounds b = to.bounds();
		take(tool);
		mouse(SWT.MouseDown, a.centreX(), a.y() + 4);
		mouse(SWT.MouseMove, b.centreX(), b.y() + 4);
		mouse(SWT.MouseUp, b.centreX(), b.y() + 4);
		return undone();
	}

	private boolean undone() {
		Workbench.settle();
		if (asked) {
			asked = false;
			return true;
		}
		Event right = new Event();
		right.button = 3;
		right.x = -5_000;
		right.y = -5_000;
		canvas.notifyListeners(SWT.MouseDown, right);
		canvas.notifyListeners(SWT.MouseUp, right);
		if (!session.history().canUndo()) {
			return false;
		}
		while (session.history().canUndo()) {
			Workbench.run("org.eclipse.ui.edit.undo");
		}
		return true;
	}

	private void mouse(int type, double x, double y) {
		double[] point = canvas.onScreen(x, y);
		Event event = new Event();
		event.button = 1;
		event.x = (int) Math.round(point[0]);
		event.y = (int) Math.round(point[1]);
		canvas.notifyListeners(type, event);
	}
}
