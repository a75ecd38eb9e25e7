/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.escalation.diagram.registry.PossibleDiagram;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneDump;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.NotationDiagrams;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.model.EscalationModel;
import org.escalation.model.generator.ModelGenerator;

/**
 * Ten thousand things that a clumsy and hurried person might do in a diagram, from a fixed seed: drags to anywhere, keys, tools,
 * entries of the context menu, names of all kinds, undo and redo. Meanwhile the picture is that of the model, and undoing
 * everything at the end gives the model back as it was.
 */
class DiagramMonkeyTest extends DiagramDriver {

	private static final int ACTIONS = 10_000;
	private static final int CHECK_EVERY = 500;
	/** What a user notices as waiting, in milliseconds of the user interface's thread. */
	private static final double MOST_MS = 50;
	/** Of the second half of the actions, when all code has been compiled, no more than this part may take longer. */
	private static final double SLOW_PART = 0.002;
	private static final List<String> NAMES = List.of("", "Straits", "\u05d0\u05d1\u05d2 \u05d3", "=1+1", "<b>&amp;", "\ud83d\ude80\ud83d\ude80", "x".repeat(10_000), "a\tb",
			"\u202ereversed");

	private final Random random = new Random(20_261_127);
	private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
	/** The longest that one event has kept this thread, in milliseconds. */
	private double longest;
	private final Map<String, Integer> done = new TreeMap<>();
	private Listener closer;

	@BeforeEach
	void open() throws Exception {
		EscalationModel model = ModelGenerator.generate(3, 80);
		var file = Workbench.file("monkey", "monkey.escalation", model);
		Files.deleteIfExists(Path.of(file.getLocationURI()).resolveSibling("monkey.diagrams"));
		show(file);
		closer = closing(editor.getSite().getShell(), dialog -> {
		});
		Display.getCurrent().addFilter(SWT.Show, closer);
	}

	@Test
	void whateverIsDoneThePictureIsThatOfTheModelAndUndoGivesItBack() throws Exception {
		String before = written();
		Map<String, Bounds> places = places();
		List<String> slow = new ArrayList<>();
		for (int i = 0; i < ACTIONS; i++) {
			if (canvas.isDisposed()) {
				choose("Deterrence map");
			}
			longest = 0;
			String what = act();
			done.merge(what, 1, Integer::sum);
			settle();
			if (i >= ACTIONS / 2 && longest > MOST_MS) {
				slow.add(what + " " + Math.round(longest) + " ms");
			}
			if (i % CHECK_EVERY == 0) {
				check("after " + i + ", last " + what);
			}
		}
		check("at the end");
		assertTrue(slow.size() <= SLOW_PART * ACTIONS / 2, () -> slow.size() + " actions kept the user interface for longer than " + MOST_MS + " ms: " + slow);
		assertTrue(done.size() >= 10, done::toString);
		while (session.history().canUndo()) {
			session.history().undo();
		}
		settle();
		assertEquals(before, written());
		Map<String, Bounds> after = places();
		assertEquals(places.keySet(), after.keySet());
		places.forEach((id, bounds) -> assertEquals(bounds.x(), after.get(id).x(), 0.06, id));
	}

	@AfterEach
	void answerNoLonger() {
		Display.getCurrent().removeFilter(SWT.Show, closer);
	}

	private void timed(Runnable work) {
		long start = clock.getCurrentThreadCpuTime();
		work.run();
		longest = Math.max(longest, (clock.getCurrentThreadCpuTime() - start) / 1e6);
	}

	private void send(Widget widget, int type, Event event) {
		timed(() -> widget.notifyListeners(type, event));
	}

	private void settle() {
		boolean[] more = { true };
		while (more[0]) {
			timed(() -> more[0] = Display.getCurrent().readAndDispatch());
		}
	}

	private void run(String command) {
		settle();
		timed(() -> Workbench.execute(command));
		settle();
	}

	private String written() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		session.resource().save(out, Map.of());
		return out.toString(StandardCharsets.UTF_8);
	}

	/** The scene is sound, and shows what a diagram opened anew shows. */
	private void check(String when) {
		if (canvas.isDisposed()) {
			choose("Deterrence map");
		}
		Workbench.await("layouts are done", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Laying out the diagram")));
		settle();
		for (SceneNode node : canvas.scene().allNodes()) {
			Bounds b = node.bounds();
			assertTrue(Double.isFinite(b.x() + b.y() + b.width() + b.height()) && b.width() > 0 && b.height() > 0, when + ": " + node + " at " + b);
		}
		for (SceneEdge edge : canvas.scene().edges()) {
			assertTrue(isThere(edge.source()) && isThere(edge.target()), when + ": " + edge + " has no end");
		}
		canvas.selection().forEach(each -> assertTrue(each.isInScene(), when + ": " + each + " is selected and gone"));
		assertEquals(shown(fresh()), shown(canvas.scene()), when);
	}

	private static boolean isThere(SceneElement end) {
		return end != null && end.isInScene();
	}

	/** What is hidden by hand is a matter of the picture alone. */
	private static List<String> shown(org.escalation.diagram.scene.Scene scene) {
		return SceneDump.structureOf(scene).lines().map(line -> line.replaceAll(" (hidden|pinned)\\b", "")).sorted().toList();
	}

	private org.escalation.diagram.scene.Scene fresh() {
		NotationDiagrams notation = NotationDiagrams.read();
		PossibleDiagram map = notation.fitting(session.model()).get(0);
		return DiagramRuntime.open(map.spec(), map.element(), notation.options(map.spec())).scene();
	}

	private String act() {
		int dice = random.nextInt(100);
		if (dice < 30) {
			return drag();
		} else if (dice < 45) {
			return click();
		} else if (dice < 58) {
			return key();
		} else if (dice < 63) {
			return wheel();
		} else if (dice < 72) {
			return tool();
		} else if (dice < 80) {
			return menu();
		} else if (dice < 83) {
			return rename();
		} else if (dice < 85) {
			focus();
			run("org.eclipse.ui.edit.delete");
			return "delete";
		}
		boolean undo = dice < 95;
		if (undo ? session.history().canUndo() : session.history().canRedo()) {
			run(undo ? "org.eclipse.ui.edit.undo" : "org.eclipse.ui.edit.redo");
		}
		return undo ? "undo" : "redo";
	}

	private void focus() {
		canvas.forceFocus();
		send(canvas, SWT.FocusIn, new Event());
	}

	private Event at(int button, int keys) {
		Rectangle area = canvas.getClientArea();
		Event event = new Event();
		event.button = button;
		event.stateMask = keys;
		List<SceneNode> nodes = canvas.scene().allNodes();
		if (random.nextInt(3) > 0 && !nodes.isEmpty()) {
			Bounds b = nodes.get(random.nextInt(nodes.size())).bounds();
			double[] place = canvas.onScreen(b.x() + random.nextDouble() * b.width(), b.y() + random.nextDouble() * b.height());
			// a pointer does not get far from the window
			event.x = Math.clamp((long) place[0], -200, area.width + 200);
			event.y = Math.clamp((long) place[1], -200, area.height + 200);
		} else {
			// beyond the edges too
			event.x = random.nextInt(-200, area.width + 200);
			event.y = random.nextInt(-200, area.height + 200);
		}
		return event;
	}

	private int keys() {
		return switch (random.nextInt(6)) {
			case 0 -> SWT.MOD1;
			case 1 -> SWT.SHIFT;
			default -> 0;
		};
	}

	private String drag() {
		int keys = keys();
		Event event = at(1, keys);
		send(canvas, SWT.MouseDown, event);
		for (int i = random.nextInt(4); i >= 0; i--) {
			event = at(1, keys | SWT.BUTTON1);
			send(canvas, SWT.MouseMove, event);
		}
		if (random.nextInt(10) == 0) {
			Event escape = new Event();
			escape.keyCode = SWT.ESC;
			send(canvas, SWT.KeyDown, escape);
		}
		send(canvas, SWT.MouseUp, event);
		return "drag";
	}

	private String click() {
		Event event = at(random.nextInt(8) == 0 ? 3 : 1, keys());
		send(canvas, SWT.MouseDown, event);
		send(canvas, SWT.MouseUp, event);
		send(canvas, SWT.MouseHover, event);
		return "click";
	}

	private String key() {
		int[] codes = { SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ESC, SWT.KEYPAD_ADD, SWT.KEYPAD_SUBTRACT, '0', '1', '+', '-' };
		Event event = new Event();
		event.keyCode = codes[random.nextInt(codes.length)];
		event.character = event.keyCode < 128 ? (char) event.keyCode : 0;
		event.stateMask = random.nextInt(2) == 0 ? SWT.MOD3 : keys();
		send(canvas, SWT.KeyDown, event);
		return "key";
	}

	private String wheel() {
		for (int i = random.nextInt(30); i >= 0; i--) {
			Event event = at(0, random.nextBoolean() ? SWT.MOD1 : 0);
			event.count = random.nextInt(-9, 10);
			send(canvas, SWT.MouseVerticalWheel, event);
		}
		return "wheel";
	}

	private String tool() {
		TreeItem section = palette.getItem(random.nextInt(palette.getItemCount()));
		if (section.getItemCount() == 0) {
			return "tool";
		}
		TreeItem item = section.getItem(random.nextInt(section.getItemCount()));
		Event taken = new Event();
		taken.item = item;
		send(palette, SWT.Selection, taken);
		for (int i = random.nextInt(3); i >= 0; i--) {
			Event event = at(1, 0);
			send(canvas, SWT.MouseDown, event);
			Event end = at(1, SWT.BUTTON1);
			send(canvas, SWT.MouseMove, end);
			send(canvas, SWT.MouseUp, random.nextBoolean() ? event : end);
		}
		putAway();
		return "tool";
	}

	private String menu() {
		click();
		Menu menu = canvas.getMenu();
		List<MenuItem> leaves = new ArrayList<>();
		collect(menu, leaves);
		if (!leaves.isEmpty()) {
			send(leaves.get(random.nextInt(leaves.size())), SWT.Selection, new Event());
		}
		return "menu";
	}

	private void collect(Menu menu, List<MenuItem> leaves) {
		send(menu, SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getMenu() != null) {
				collect(item.getMenu(), leaves);
			} else if (item.isEnabled() && (item.getStyle() & SWT.SEPARATOR) == 0) {
				leaves.add(item);
			}
		}
	}

	private String rename() {
		focus();
		run("org.eclipse.ui.edit.rename");
		for (Text field : Workbench.find(canvas, Text.class)) {
			field.setText(NAMES.get(random.nextInt(NAMES.size())));
			send(field, random.nextInt(4) == 0 ? SWT.FocusOut : SWT.DefaultSelection, new Event());
		}
		return "rename";
	}
}
