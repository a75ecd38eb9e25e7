/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;
import org.escalation.diagram.ui.internal.edit.DiagramEditing;

/** Above a diagram: layers and filters, arranging, pictures, zooming by mouse for those who do not know the keys, and how large things are shown. */
final class DiagramToolBar {

	private static final double STEP = 1.25;

	private final ToolBar bar;
	private final ToolItem size;
	private final ToolItem overview;
	private final Supplier<DiagramCanvas> canvas;
	private final Supplier<DiagramEditing> editing;

	/** @param more puts what concerns all diagrams of the model into the menu of pictures */
	DiagramToolBar(Composite parent, Supplier<DiagramCanvas> canvas, Supplier<DiagramEditing> editing, Consumer<IMenuManager> more) {
		this.canvas = canvas;
		this.editing = editing;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		menu("Layers", "Which layers are shown, and what is filtered out", (shown, menu) -> shown.view().fill(menu));
		menu("Arrange", "Lay out, align and distribute", (shown, menu) -> shown.arranging().fill(menu));
		menu("Picture", "Copy, save, print and present", (shown, menu) -> {
			shown.pictures().fill(menu);
			more.accept(menu);
		});
		new ToolItem(bar, SWT.SEPARATOR);
		item("−", "Smaller (-)", shown -> shown.zoom(1 / STEP));
		size = item("100 %", "Life size (1)", DiagramCanvas::lifeSize);
		item("+", "Larger (+)", shown -> shown.zoom(STEP));
		item("Fit", "Show everything (0)", DiagramCanvas::fit);
		overview = new ToolItem(bar, SWT.CHECK);
		overview.setText("Map");
		overview.setToolTipText("A small map of the diagram in the corner, while something is out of sight");
		overview.setSelection(true);
		overview.addListener(SWT.Selection, event -> update());
	}

	private ToolItem item(String text, String tooltip, Consumer<DiagramCanvas> action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(tooltip);
		item.addListener(SWT.Selection, event -> {
			if (canvas.get() != null) {
				action.accept(canvas.get());
				canvas.get().setFocus();
			}
		});
		return item;
	}

	/** Fills a menu for the diagram that is edited. */
	private interface Filler {
		void fill(DiagramEditing shown, IMenuManager menu);
	}

	private void menu(String text, String tooltip, Filler filler) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setText(text);
		item.setToolTipText(tooltip);
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> {
			if (editing.get() != null) {
				filler.fill(editing.get(), menu);
			}
		});
		Menu menu = manager.createContextMenu(bar);
		bar.addDisposeListener(event -> manager.dispose());
		item.setData(menu);
		item.addListener(SWT.Selection, event -> {
			Rectangle place = item.getBounds();
			menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
			menu.setVisible(true);
		});
	}

	/** Shows the present size. */
	void update() {
		DiagramCanvas shown = canvas.get();
		bar.setEnabled(shown != null);
		if (shown != null) {
			shown.setOverview(overview.getSelection());
			String text = Math.round(shown.scale() * 100) + " %";
			if (!text.equals(size.getText())) {
				size.setText(text);
				bar.getParent().layout(true);
			}
		}
	}
}
