/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.tool.MenuItem;
import org.escalation.diagram.tool.Palette;

/** The context menu of a diagram: what can be made here, the notation's own entries, and what every element has. */
final class DiagramMenu {

	private final DiagramEditing editing;

	DiagramMenu(DiagramEditing editing) {
		this.editing = editing;
		MenuManager menu = editing.context().contextMenu();
		menu.addMenuListener(this::fill);
		editing.canvas().setMenu(menu.createContextMenu(editing.canvas()));
		editing.canvas().addDisposeListener(event -> menu.dispose());
	}

	/** The entries of the notation come before those that the editor has put in already. */
	private void fill(IMenuManager menu) {
		IContributionItem[] usual = menu.getItems();
		menu.removeAll();
		List<SceneElement> selection = editing.selection();
		IMenuManager made = new MenuManager("New Here");
		if (selection.size() < 2) {
			SceneElement target = selection.isEmpty() ? null : selection.get(0);
			editing.tools().palette().sections().forEach(section -> section.entries().forEach(entry -> add(made, entry, target)));
		}
		if (!made.isEmpty()) {
			menu.add(made);
		}
		editing.tools().menu(selection).forEach(item -> menu.add(item(item, selection)));
		menu.add(new Separator());
		IMenuManager arrange = new MenuManager("Arrange");
		editing.arranging().fill(arrange);
		menu.add(arrange);
		editing.arranging().fillVisibility(menu);
		menu.add(new Separator());
		for (IContributionItem item : usual) {
			menu.add(item);
		}
	}

	private void add(IMenuManager menu, Palette.Entry entry, SceneElement target) {
		for (ToolSpec tool : entry.tools()) {
			if (tool.kind() != ToolSpec.Kind.CREATE_EDGE && editing.tools().canRun(tool, target)) {
				menu.add(new MenuEntry(tool.label(), () -> editing.run(editing.tools().run(tool, target))).explained(tool.documentation()));
			}
		}
	}

	private IContributionItem item(MenuItem item, List<SceneElement> selection) {
		if (item.tool().isPresent()) {
			return new ActionContributionItem(new MenuEntry(item.label(), () -> editing.run(editing.tools().run(item, selection))));
		}
		MenuManager inner = new MenuManager(item.label());
		item.children().forEach(child -> inner.add(item(child, selection)));
		return inner;
	}
}
