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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.ui.models.ShippedModels;

/** Every tool of the palette of every kind of diagram, used with the mouse on the sample, and undone. */
class PaletteTest extends DiagramDriver {

	private static final int EACH = 4;

	private final List<String> failures = new ArrayList<>();

	/** Whether a tool has asked something, such as which issue a stake is on; the question is closed, so that nothing is made. */
	private boolean asked;
	private Listener closer;

	@BeforeEach
	void open() throws Exception {
		Path sample = ShippedModels.sampleFolder().orElseThrow(() -> new AssertionError("the sample is not there")).resolve("ukraine.escalation");
		IFile file = Workbench.file("palette", "palette.escalation", Files.readString(sample));
		show(file);
		closer = closing(editor.getSite().getShell(), this::asks);
		Display.getCurrent().addFilter(SWT.Show, closer);
	}

	@AfterEach
	void answerNoLonger() {
		Display.getCurrent().removeFilter(SWT.Show, closer);
	}

	private void asks(Shell dialog) {
		asked = true;
		Workbench.find(dialog, Label.class).stream().map(Label::getText).filter(text -> text.startsWith("Nothing was changed")).forEach(failures::add);
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
		canvas.lifeSize();
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

	private List<String> tools() {
		return Stream.of(palette.getItems()).flatMap(section -> Stream.of(section.getItems())).map(TreeItem::getText).toList();
	}

	/** Some nodes of each mapping. */
	private List<SceneNode> targets() {
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
		List<SceneNode> places = targets();
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
		mouse(SWT.MouseMove, 0, x, y);
		mouse(SWT.MouseDown, 0, x, y);
		mouse(SWT.MouseUp, 0, x, y);
		return undone();
	}

	private boolean drag(String tool, SceneNode from, SceneNode to) {
		Bounds a = from.bounds();
		Bounds b = to.bounds();
		take(tool);
		mouse(SWT.MouseDown, 0, a.centreX(), a.y() + 4);
		mouse(SWT.MouseMove, 0, b.centreX(), b.y() + 4);
		mouse(SWT.MouseUp, 0, b.centreX(), b.y() + 4);
		return undone();
	}

	private boolean undone() {
		Workbench.settle();
		if (asked) {
			asked = false;
			return true;
		}
		putAway();
		if (!session.history().canUndo()) {
			return false;
		}
		while (session.history().canUndo()) {
			Workbench.run("org.eclipse.ui.edit.undo");
		}
		return true;
	}

}
