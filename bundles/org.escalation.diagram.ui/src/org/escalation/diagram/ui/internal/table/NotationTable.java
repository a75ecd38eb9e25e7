/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.escalation.diagram.table.TableChange;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.ui.editor.ModelEditorContext;
import org.escalation.ui.labels.Themes;

/** A table of the notation on a page of the editor: a field to search in it, the table, and what can be done with it. */
public final class NotationTable extends Composite {

	private final OpenTable table;
	private final ModelEditorContext context;
	private final ShownRows rows;
	private final CellValues values;
	private final TableGrid grid;
	private final Label note;
	private boolean selecting;

	/** Shows an open table; it is closed with the control. */
	public NotationTable(Composite parent, OpenTable table, ModelEditorContext context) {
		super(parent, SWT.NONE);
		CollectionFactories.load();
		this.table = table;
		this.context = context;
		rows = new ShownRows(table.runtime());
		values = new CellValues(table);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 3).applyTo(top);
		Text search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Show rows that contain these words");
		GridDataFactory.swtDefaults().hint(280, SWT.DEFAULT).applyTo(search);
		note = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(note);
		int width = table.runtime().spec().headerWidth();
		grid = new TableGrid(this, rows, values, (place, text) -> edit(place[0], place[1], text), width > 0 ? width : 200, Themes.isDark(this));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		search.addModifyListener(event -> {
			rows.search(search.getText());
			grid.control().refresh();
			say();
		});
		grid.selection().addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !selecting) {
				tellSelection();
			}
		});
		new TableActions(this, context);
		addDisposeListener(event -> table.close());
		say();
	}

	private void say() {
		int all = table.runtime().allRows().size();
		String text = all == 0 ? "Nothing to show yet: add elements in the tree, or by the context menu."
				: rows.isNarrowed() ? rows.rows().size() + " of " + all + " rows" : all + " rows";
		if (!table.problems().isEmpty()) {
			text += "  –  the notation has problems: " + table.problems().get(0);
		}
		note.setText(text.replace("&", "&&"));
	}

	TableGrid grid() {
		return grid;
	}

	OpenTable table() {
		return table;
	}

	ShownRows shown() {
		return rows;
	}

	CellValues values() {
		return values;
	}

	private void edit(int column, int row, String text) {
		if (row < rows.rows().size()) {
			apply("Change " + rows.columns().get(column).label(), List.of(new Edit(rows.row(row), rows.columns().get(column), text)));
		}
	}

	/** A value for a cell. */
	record Edit(TableRow row, TableColumn column, String text) {
	}

	/** Changes cells as one step, and says which refused their value, and why. */
	void apply(String label, List<Edit> edits) {
		List<ToolCommand> commands = new ArrayList<>();
		Set<String> refused = new LinkedHashSet<>();
		for (Edit edit : edits) {
			String place = edit.row().label() + ", " + edit.column().label() + ": ";
			try {
				Optional<ToolCommand> command = values.edit(edit.row(), edit.column(), edit.text());
				command.ifPresentOrElse(commands::add, () -> refused.add(place + "cannot be changed here"));
			} catch (IllegalArgumentException wrong) {
				refused.add(place + wrong.getMessage());
			}
		}
		CellsCommand all = new CellsCommand(label, commands);
		if (!commands.isEmpty()) {
			context.session().execute(all);
			refused.addAll(all.refused());
		}
		if (!refused.isEmpty()) {
			List<String> first = refused.stream().limit(8).toList();
			MessageDialog.openWarning(getShell(), label, (refused.size() == edits.size() ? "Nothing was changed." : "The other cells were changed.") + "\n\n"
					+ String.join("\n", first) + (refused.size() > first.size() ? "\n… and " + (refused.size() - first.size()) + " more" : ""));
		}
	}

	/** The rows with a selected cell, from top to bottom. */
	List<TableRow> selectedRows() {
		Set<Integer> positions = new TreeSet<>();
		for (Range range : grid.selection().getSelectedRowPositions()) {
			positions.addAll(range.getMembers());
		}
		return positions.stream().filter(position -> position < rows.rows().size()).map(rows::row).toList();
	}

	/** Column index and row index of the selected cells, by column and then by row. */
	List<int[]> selectedCells() {
		List<int[]> cells = new ArrayList<>();
		for (PositionCoordinate cell : grid.selection().getSelectedCellPositions()) {
			if (cell.getRowPosition() < rows.rows().size()) {
				cells.add(new int[] { grid.columnAt(cell.getColumnPosition()), cell.getRowPosition() });
			}
		}
		return cells;
	}

	private void tellSelection() {
		List<EObject> elements = selectedRows().stream().map(TableRow::element).distinct().toList();
		if (!elements.isEmpty()) {
			context.select(elements);
		}
	}

	/** Takes over what has changed in the model. */
	public void refresh() {
		values.forget();
		TableChange change = table.refresh();
		if (!change.isEmpty()) {
			rows.update();
			if (change.columns()) {
				grid.widths();
			}
			grid.control().refresh(change.structure() || change.columns());
			say();
		}
	}

	/** Selects the rows of elements that were selected elsewhere. */
	public void show(List<EObject> elements) {
		if (selectedRows().stream().map(TableRow::element).toList().equals(elements)) {
			return;
		}
		selecting = true;
		try {
			SelectionLayer selection = grid.selection();
			selection.clear();
			boolean first = true;
			for (int i = 0; i < rows.rows().size(); i++) {
				if (elements.contains(rows.row(i).element())) {
					selection.selectRow(0, i, false, !first);
					if (first) {
						selection.doCommand(new ShowRowInViewportCommand(i));
						grid.control().doCommand(new ShowRowInViewportCommand(i));
					}
					first = false;
				}
			}
		} finally {
			selecting = false;
		}
	}

	@Override
	public boolean setFocus() {
		return grid.control().setFocus();
	}
}
