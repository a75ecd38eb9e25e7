/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.RowDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/** Finds elements of a diagram by what is written on them: Enter goes to the next, Shift with Enter to the one before. */
final class DiagramFinder {

	private static final int WIDTH = 160;

	private final Text field;
	private final Supplier<DiagramCanvas> canvas;

	DiagramFinder(Composite parent, Supplier<DiagramCanvas> canvas) {
		this.canvas = canvas;
		field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Find in diagram");
		field.setToolTipText("Enter goes to the next element with this text, Shift+Enter to the one before (Ctrl+F)");
		RowDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> say(""));
		field.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.ESC && canvas.get() != null) {
			say("");
			canvas.get().setFocus();
		}
	}

	/** Lets the user type what to look for. */
	void focus() {
		if (field.isEnabled()) {
			field.setFocus();
			field.selectAll();
		}
	}

	/** Searching is possible while a diagram is shown. */
	void update() {
		field.setEnabled(canvas.get() != null);
	}

	private void say(String text) {
		if (canvas.get() != null) {
			canvas.get().setHint(text);
		}
	}

	private void go(int step) {
		String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty() || canvas.get() == null) {
			return;
		}
		List<SceneElement> found = found(wanted);
		if (found.isEmpty()) {
			say("Nothing in this diagram is labelled \u201c" + field.getText().strip() + "\u201d.");
			return;
		}
		List<SceneElement> selection = canvas.get().selection();
		int present = selection.isEmpty() ? -1 : found.indexOf(selection.get(0));
		int next = present < 0 ? (step > 0 ? 0 : found.size() - 1) : Math.floorMod(present + step, found.size());
		canvas.get().choose(List.of(found.get(next)), true);
		canvas.get().approach(found.get(next));
		say(next + 1 + " of " + found.size());
	}

	private List<SceneElement> found(String wanted) {
		Scene scene = canvas.get().scene();
		return Stream.<SceneElement>concat(scene.allNodes().stream(), scene.edges().stream()).filter(SceneElement::isShown)
				.filter(element -> text(element).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private static String text(SceneElement element) {
		return switch (element) {
		case SceneNode node -> node.label().replace('\n', ' ');
		case SceneEdge edge -> String.join(" ", Stream.of(EdgeLabelPosition.values()).map(edge::label).toList());
		};
	}
}
