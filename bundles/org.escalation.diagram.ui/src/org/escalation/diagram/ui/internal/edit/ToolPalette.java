/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.tool.Palette;

/** The tools beside a diagram, in their sections, with a field to search in them. A click takes one in hand. */
public final class ToolPalette extends Composite {

	private final DiagramEditing editing;
	private final Text search;
	private final Tree tree;

	/** Shows the tools of a diagram. */
	public ToolPalette(Composite parent, DiagramEditing editing) {
		super(parent, SWT.NONE);
		this.editing = editing;
		GridLayoutFactory.swtDefaults().margins(4, 4).spacing(0, 4).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search tools");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new Tree(this, SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		search.addModifyListener(event -> fill());
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof ToolSpec tool) {
				take(tool);
			} else {
				putAway();
			}
		});
		tree.addListener(SWT.MouseMove, this::explain);
		editing.canvas().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				putAway();
			}
		});
		editing.onView(() -> {
			if (!isDisposed()) {
				fill();
			}
		});
		fill();
	}

	/** Fills in the tools of the layers that are shown now. */
	public void fill() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		tree.setRedraw(false);
		tree.removeAll();
		for (Palette.Section section : editing.tools().palette().sections()) {
			TreeItem heading = new TreeItem(tree, SWT.NONE);
			heading.setText(section.label());
			section.entries().stream().flatMap(entry -> entry.tools().stream())
					.filter(tool -> (tool.label() + ' ' + tool.documentation()).toLowerCase(Locale.ROOT).contains(wanted)).forEach(tool -> {
						TreeItem item = new TreeItem(heading, SWT.NONE);
						item.setText((tool.kind() == ToolSpec.Kind.CREATE_EDGE ? "\u2192 " : "") + tool.label());
						item.setData(tool);
					});
			if (heading.getItemCount() == 0) {
				heading.dispose();
			} else {
				heading.setExpanded(true);
			}
		}
		tree.setRedraw(true);
	}

	private void explain(Event event) {
		TreeItem item = tree.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
		String text = item != null && item.getData() instanceof ToolSpec tool ? tool.documentation() : null;
		tree.setToolTipText(text == null || text.isEmpty() ? null : text.replace("&", "&&"));
	}

	/** Takes a tool in hand: the next click on the canvas is its. */
	public void take(ToolSpec tool) {
		editing.canvas().setGesture(new ToolInHand(editing, tool, this::putAway));
		editing.say(tool.kind() == ToolSpec.Kind.CREATE_EDGE ? "Press on the start and drag to the end. " + tool.documentation()
				: "Click where it belongs. " + tool.documentation());
		editing.canvas().setFocus();
	}

	private void putAway() {
		editing.canvas().setGesture(null);
		editing.canvas().setCursor(null);
		tree.deselectAll();
		editing.say("");
	}
}
