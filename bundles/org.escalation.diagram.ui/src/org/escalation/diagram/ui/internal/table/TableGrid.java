/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.DarkNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

import org.escalation.diagram.table.TableCell;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;

/** The widget of a table: headings with sorting and a row of filters, headings of rows, cells that can be edited. */
final class TableGrid {

	private static final int ROW_HEIGHT = 24;
	private static final int USUAL_WIDTH = 110;
	private static final String HEADING = "row heading";

	private final ShownRows rows;
	private final CellValues values;
	private final DataLayer body;
	private final ColumnReorderLayer order;
	private final SelectionLayer selection;
	private final NatTable table;

	/**
	 * @param edit takes over what was typed into a cell
	 * @param headingWidth of the headings of rows, in pixels
	 */
	TableGrid(Composite parent, ShownRows rows, CellValues values, BiConsumer<int[], String> edit, int headingWidth, boolean dark) {
		this.rows = rows;
		this.values = values;
		IDataProvider cells = new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return rows.text(rows.row(row), column);
			}

			@Override
			public void setDataValue(int column, int row, Object newValue) {
				edit.accept(new int[] { column, row }, newValue == null ? "" : newValue.toString());
			}

			@Override
			public int getColumnCount() {
				return rows.columns().size();
			}

			@Override
			public int getRowCount() {
				return rows.rows().size();
			}
		};
		IDataProvider headings = new TableData(() -> rows.columns().size(), () -> 1, (column, row) -> rows.columns().get(column).label());
		IDataProvider sides = new TableData(() -> 1, () -> rows.rows().size(), (column, row) -> side(rows.row(row)));
		body = new DataLayer(cells, USUAL_WIDTH, ROW_HEIGHT);
		order = new ColumnReorderLayer(body);
		selection = new SelectionLayer(order);
		ViewportLayer viewport = new ViewportLayer(selection);
		ConfigRegistry registry = new ConfigRegistry();
		SortHeaderLayer<Object> sortable = new SortHeaderLayer<>(new ColumnHeaderLayer(new DataLayer(headings, USUAL_WIDTH, ROW_HEIGHT + 4), viewport, selection),
				new RowSorting(rows), false);
		FilterRowHeaderComposite<Object> top = new FilterRowHeaderComposite<>(filters -> filter(filters), sortable, headings, registry);
		DataLayer side = new DataLayer(sides, headingWidth, ROW_HEIGHT);
		RowHeaderLayer left = new RowHeaderLayer(side, viewport, selection);
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, sides)), left, top);
		GridLayer grid = new GridLayer(viewport, top, left, corner, false);
		grid.addConfiguration(new GridKeys(grid));
		table = new NatTable(parent, grid, false);
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new SingleClickSortConfiguration());
		CellLooks looks = new CellLooks(table, dark);
		body.setConfigLabelAccumulator((labels, column, row) -> label(looks, labels, column, row));
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, editable(), DisplayMode.EDIT, GridRegion.BODY);
		table.configure();
		table.setTheme(dark ? new DarkNatTableThemeConfiguration() : new ModernNatTableThemeConfiguration());
		side.setConfigLabelAccumulator((labels, column, row) -> {
			labels.addLabel(HEADING);
			looks.look(rows.row(row).look(), labels);
		});
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, leftAligned(), DisplayMode.NORMAL, HEADING);
		new NatTableContentTooltip(table, GridRegion.BODY, GridRegion.ROW_HEADER, GridRegion.COLUMN_HEADER);
		widths();
	}

	/** Headings of rows begin at the left, so that their levels can be seen. */
	private static Style leftAligned() {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
		return style;
	}

	private static String side(TableRow row) {
		// a wide space that the painter does not trim
		return "\u2003".repeat(row.depth()) + row.label();
	}

	private void filter(Map<Integer, Object> filters) {
		Map<Integer, String> texts = new TreeMap<>();
		filters.forEach((column, text) -> {
			if (text != null && !text.toString().isBlank()) {
				texts.put(column, text.toString().strip());
			}
		});
		rows.filter(texts);
		table.refresh();
	}

	private void label(CellLooks looks, LabelStack labels, int column, int row) {
		TableRow line = rows.row(row);
		TableColumn heading = rows.columns().get(column);
		rows.cell(line, heading).map(TableCell::look).ifPresent(look -> looks.look(look, labels));
		if (!values.choices(line, heading).isEmpty()) {
			looks.choices(column, (atColumn, atRow) -> values.choices(rows.row(atRow), rows.columns().get(atColumn)), labels);
		}
	}

	private IEditableRule editable() {
		return new IEditableRule() {
			@Override
			public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
				return isEditable(cell.getColumnIndex(), cell.getRowIndex());
			}

			@Override
			public boolean isEditable(int column, int row) {
				return row < rows.rows().size() && column < rows.columns().size()
						&& values.editable(rows.row(row), rows.columns().get(column)).isPresent();
			}
		};
	}

	/** Gives the columns the widths that the notation asks for. */
	void widths() {
		for (int i = 0; i < rows.columns().size(); i++) {
			int width = rows.columns().get(i).width();
			body.setColumnWidthByPosition(i, width > 0 ? width : USUAL_WIDTH, false);
		}
	}

	NatTable control() {
		return table;
	}

	SelectionLayer selection() {
		return selection;
	}

	/** The column at a position, which differs from its index once columns were moved. */
	int columnAt(int position) {
		return order.getColumnIndexByPosition(position);
	}
}
