/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/** Edits the label of an element in place: by F2 or a double click; Enter takes it over, Escape gives up. */
final class LabelEditor {

	private static final int LEAST_WIDTH = 160;

	private final DiagramEditing editing;
	private final DiagramCanvas canvas;
	private Text field;

	LabelEditor(DiagramEditing editing) {
		this.editing = editing;
		canvas = editing.canvas();
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
		canvas.addListener(SWT.MouseDown, event -> commit());
		canvas.onView(this::commit);
	}

	/** A double click does what the notation says; where it says nothing, the label is edited. */
	private void doubleClick(Event event) {
		SceneElement element = event.button == 1 ? canvas.elementAt(event.x, event.y) : null;
		if (element == null) {
			return;
		}
		var command = editing.tools().doubleClick(element);
		if (command.isPresent()) {
			editing.run(command);
		} else {
			open(element);
		}
	}

	/** Edits the label of the selected element, if it is one. */
	void open() {
		List<SceneElement> selection = editing.selection();
		if (selection.size() == 1) {
			open(selection.get(0));
		}
	}

	private void open(SceneElement element) {
		Optional<String> text = editing.tools().editableText(element);
		if (text.isEmpty()) {
			editing.say("This label shows what cannot be typed; change it in the properties.");
			return;
		}
		commit();
		Bounds bounds = element.paintBounds();
		double[] from = canvas.onScreen(bounds.x(), bounds.y());
		double[] to = canvas.onScreen(bounds.right(), bounds.bottom());
		field = new Text(canvas, SWT.BORDER | SWT.SINGLE);
		field.setText(text.get());
		int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int width = Math.max(LEAST_WIDTH, (int) (to[0] - from[0]));
		field.setBounds((int) ((from[0] + to[0]) / 2) - width / 2, (int) ((from[1] + to[1]) / 2) - height / 2, width, height);
		field.selectAll();
		field.setFocus();
		String before = text.get();
		field.addListener(SWT.DefaultSelection, event -> commit());
		field.addListener(SWT.FocusOut, event -> commit());
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		field.setData(new Object[] { element, before });
	}

	private void commit() {
		if (field == null || field.isDisposed()) {
			return;
		}
		Object[] edited = (Object[]) field.getData();
		String text = field.getText();
		SceneElement element = (SceneElement) edited[0];
		close();
		if (!text.equals(edited[1]) && element.isInScene()) {
			editing.run(editing.tools().edit(element, text));
		}
	}

	private void close() {
		Text closing = field;
		field = null;
		if (closing != null && !closing.isDisposed()) {
			closing.dispose();
			canvas.setFocus();
		}
	}
}
