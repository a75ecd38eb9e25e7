/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchCommandConstants;

import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.ui.internal.FocusCommands;
import org.escalation.ui.editor.ModelEditorContext;

/** What can be done with a table: add and delete rows, copy, paste from a spreadsheet, fill down. By menu and by keys. */
final class TableActions {

	private static final String FOCUS = "org.escalation.diagram.ui.table";
	/** Its key, Ctrl+D, is that of filling down in every spreadsheet. */
	private static final String DUPLICATE = "org.escalation.ui.duplicate";

	private final NotationTable view;
	private final ModelEditorContext context;

	TableActions(NotationTable view, ModelEditorContext context) {
		this.view = view;
		this.context = context;
		NatTable table = view.grid().control();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(event -> menu.dispose());
		handle(table);
	}

	/** The keys for copying, pasting and deleting mean the table while it has the focus. */
	private void handle(NatTable table) {
		new FocusCommands(context.site(), table, FOCUS).on(IWorkbenchCommandConstants.EDIT_COPY, this::copy)
				.on(IWorkbenchCommandConstants.EDIT_PASTE, this::paste).on(IWorkbenchCommandConstants.EDIT_DELETE, this::delete)
				.on(DUPLICATE, this::fillDown);
	}

	private void fill(org.eclipse.jface.action.IMenuManager menu) {
		List<TableRow> selected = view.selectedRows();
		TableRow one = selected.isEmpty() ? null : selected.get(0);
		if (one != null) {
			TableRow owner = view.table().tools().createRowTools(one).isEmpty() && one.parent() != null ? one.parent() : one;
			view.table().tools().createRowTools(owner).forEach(tool -> menu.add(action(tool.label(), () -> create(tool, owner))));
		}
		view.table().tools().createRowTools(null).forEach(tool -> menu.add(action(tool.label(), () -> create(tool, null))));
		view.table().tools().createColumnTools().forEach(tool -> menu.add(action(tool.label(),
				() -> view.table().tools().createColumn(tool).ifPresent(context.session()::execute))));
		menu.add(new Separator());
		menu.add(enabled(action("Copy\tCtrl+C", this::copy), !view.selectedCells().isEmpty()));
		menu.add(enabled(action("Paste\tCtrl+V", this::paste), !view.selectedCells().isEmpty()));
		menu.add(enabled(action("Fill Down\tCtrl+D", this::fillDown), view.selectedCells().size() > 1));
		menu.add(new Separator());
		menu.add(enabled(action("Delete\tDelete", this::delete), view.table().tools().canDelete(selected)));
		columnUnderSelection().ifPresent(column -> menu.add(enabled(action("Delete Column \u201c" + column.label() + "\u201d",
				() -> view.table().tools().delete(column).ifPresent(context.session()::execute)), view.table().tools().canDelete(column))));
	}

	private java.util.Optional<TableColumn> columnUnderSelection() {
		return view.selectedCells().stream().map(cell -> view.shown().columns().get(cell[0])).filter(column -> column.element().isPresent()).findFirst();
	}

	private static Action action(String label, Runnable work) {
		return new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private static Action enabled(Action action, boolean enabled) {
		action.setEnabled(enabled);
		return action;
	}

	private void create(ToolSpec tool, TableRow row) {
		view.table().tools().createRow(tool, row).ifPresent(command -> {
			context.session().execute(command);
			context.select(((ToolCommand) command).outcome().selection());
		});
	}

	private void copy() {
		NatTable table = view.grid().control();
		table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
	}

	private void delete() {
		view.table().tools().delete(view.selectedRows()).ifPresent(context.session()::execute);
	}

	/** Puts the lines of the clipboard, their cells apart by tabs, into the table from the first selected cell on. */
	private void paste() {
		Clipboard clipboard = new Clipboard(view.getDisplay());
		Object text;
		try {
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		List<int[]> cells = view.selectedCells();
		if (!(text instanceof String pasted) || pasted.isEmpty() || cells.isEmpty()) {
			return;
		}
		List<NotationTable.Edit> edits = edits(PastedCells.of(pasted), cells);
		view.apply(edits.size() == 1 ? "Paste" : "Paste " + edits.size() + " cells", edits);
	}

	private List<NotationTable.Edit> edits(List<List<String>> pasted, List<int[]> cells) {
		List<NotationTable.Edit> edits = new ArrayList<>();
		if (pasted.size() == 1 && pasted.get(0).size() == 1) {
			cells.forEach(cell -> edits.add(edit(cell[1], cell[0], pasted.get(0).get(0))));
			return edits;
		}
		int top = cells.stream().mapToInt(cell -> cell[1]).min().orElse(0);
		int left = view.grid().selection().getSelectedColumnPositions()[0];
		int width = view.shown().columns().size();
		for (int row = 0; row < pasted.size() && top + row < view.shown().rows().size(); row++) {
			for (int column = 0; column < pasted.get(row).size() && left + column < width; column++) {
				edits.add(edit(top + row, view.grid().columnAt(left + column), pasted.get(row).get(column)));
			}
		}
		return edits;
	}

	private NotationTable.Edit edit(int row, int column, String text) {
		return new NotationTable.Edit(view.shown().row(row), view.shown().columns().get(column), text);
	}

	/** Gives the selected cells of each column the value of the topmost of them. */
	private void fillDown() {
		Map<Integer, List<int[]>> byColumn = view.selectedCells().stream().collect(Collectors.groupingBy(cell -> cell[0], TreeMap::new, Collectors.toList()));
		List<NotationTable.Edit> edits = new ArrayList<>();
		byColumn.forEach((column, cells) -> {
			cells.sort(Comparator.comparingInt(cell -> cell[1]));
			TableRow first = view.shown().row(cells.get(0)[1]);
			String text = view.values().editable(first, view.shown().columns().get(column)).orElse(view.shown().text(first, column));
			cells.stream().skip(1).forEach(cell -> edits.add(edit(cell[1], column, text)));
		});
		Set<TableRow> same = edits.stream().map(NotationTable.Edit::row).collect(Collectors.toSet());
		if (!same.isEmpty()) {
			view.apply("Fill down", edits);
		}
	}
}
