/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import org.escalation.diagram.ui.internal.canvas.DiagramCanvas;

/** Zooming by mouse for those who do not know the keys, and how large things are shown. */
final class DiagramToolBar {

	private static final double STEP = 1.25;

	private final ToolBar bar;
	private final ToolItem size;
	private final Supplier<DiagramCanvas> canvas;

	DiagramToolBar(Composite parent, Supplier<DiagramCanvas> canvas) {
		this.canvas = canvas;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(bar);
		item("−", "Smaller (-)", shown -> shown.zoom(1 / STEP));
		size = item("100 %", "Life size (1)", DiagramCanvas::lifeSize);
		item("+", "Larger (+)", shown -> shown.zoom(STEP));
		item("Fit", "Show everything (0)", DiagramCanvas::fit);
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

	/** Shows the present size. */
	void update() {
		DiagramCanvas shown = canvas.get();
		bar.setEnabled(shown != null);
		if (shown != null) {
			String text = Math.round(shown.scale() * 100) + " %";
			if (!text.equals(size.getText())) {
				size.setText(text);
				bar.getParent().layout(true);
			}
		}
	}
}
