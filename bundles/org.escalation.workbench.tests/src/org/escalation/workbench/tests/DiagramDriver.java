/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.ToolPalette;
import org.escalation.ui.session.ModelSession;

/** What tests do with an open diagram: find its parts, use the mouse, take tools, run entries of menus. */
abstract class DiagramDriver {

	IEditorPart editor;
	ModelSession session;
	CTabFolder pages;
	DiagramCanvas canvas;
	Tree palette;

	@AfterEach
	void close() {
		Workbench.closeAll();
	}

	/** Opens a model at its first diagram. */
	void show(IFile file) throws PartInitException {
		editor = Workbench.open(file);
		session = Workbench.session(editor);
		pages = Workbench.showDiagrams();
		find();
	}

	/** Finds the parts of the diagram that is shown, once it is drawn. */
	void find() {
		Workbench.await("the diagram is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty());
		Workbench.settle();
		canvas = Workbench.find(pages, DiagramCanvas.class).get(0);
		palette = Workbench.find(Workbench.find(pages, ToolPalette.class).get(0), Tree.class).get(0);
	}

	/** Shows another diagram, by the beginning of its name. */
	void choose(String name) {
		Combo choice = Workbench.find(pages, Combo.class).get(0);
		String label = Stream.of(choice.getItems()).filter(each -> each.startsWith(name)).findFirst().orElseThrow();
		choice.select(choice.indexOf(label));
		choice.notifyListeners(SWT.Selection, new Event());
		Workbench.await(name + " is drawn", () -> !Workbench.find(pages, ToolPalette.class).isEmpty()
				&& Workbench.find(pages, DiagramCanvas.class).get(0).scene().title().startsWith(name));
		find();
	}

	SceneNode node(String id) {
		return canvas.scene().allNodes().stream().filter(node -> id.equals(node.semanticId())).findFirst()
				.orElseThrow(() -> new AssertionError(id + " is not drawn"));
	}

	Map<String, Bounds> places() {
		Map<String, Bounds> places = new HashMap<>();
		canvas.scene().allNodes().forEach(node -> places.put(node.id(), node.bounds()));
		return places;
	}

	/** Takes a tool of the palette into the hand. */
	void take(String label) {
		TreeItem item = Stream.of(palette.getItems()).flatMap(section -> Stream.of(section.getItems())).filter(each -> each.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no tool " + label));
		Event event = new Event();
		event.item = item;
		palette.notifyListeners(SWT.Selection, event);
	}

	/** Puts it away again. */
	void putAway() {
		Event right = new Event();
		right.button = 3;
		right.x = -5_000;
		right.y = -5_000;
		canvas.notifyListeners(SWT.MouseDown, right);
		canvas.notifyListeners(SWT.MouseUp, right);
	}

	void mouse(int type, int keys, double x, double y) {
		double[] point = canvas.onScreen(x, y);
		Event event = new Event();
		event.button = 1;
		event.stateMask = keys;
		event.x = (int) Math.round(point[0]);
		event.y = (int) Math.round(point[1]);
		canvas.notifyListeners(type, event);
	}

	void drag(double x, double y, double dx, double dy) {
		canvas.lifeSize();
		mouse(SWT.MouseDown, 0, x, y);
		mouse(SWT.MouseMove, 0, x + dx, y + dy);
		mouse(SWT.MouseUp, 0, x + dx, y + dy);
		Workbench.settle();
	}

	static MenuItem item(Menu menu, String label) {
		menu.notifyListeners(SWT.Show, new Event());
		return Stream.of(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no entry " + label + " in " + Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
	}

	static void run(MenuItem item) {
		assertTrue(item.isEnabled(), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	/** Closes questions and warnings as they come up, and tells of each. */
	static Listener closing(Shell window, Consumer<Shell> told) {
		return event -> {
			if (event.widget instanceof Shell shell && shell != window) {
				shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed()) {
						told.accept(shell);
						shell.close();
					}
				});
			}
		};
	}
}
