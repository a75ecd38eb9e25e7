package org.escalation.simulation.ui.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.escalation.results.chart.Chart;

/** The data of a chart as a table. */
final class ChartTable {

	private static final int WIDEST = 420;
	/** From here on whole numbers are shown by their first digits too. */
	private static final double LARGE = 1e9;

	private final Table table;

	ChartTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
		table.setHeaderVisible(true);
	}

	void clear() {
		table.removeAll();
	}

	void show(Chart chart) {
		table.setRedraw(false);
		table.removeAll();
		while (table.getColumnCount() > 0) {
			table.getColumn(0).dispose();
		}
		for (String each : chart.columns()) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(each);
		}
		for (List<Object> row : chart.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			for (int i = 0; i < row.size(); i++) {
				item.setText(i, text(row.get(i)));
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(WIDEST, column.getWidth() + 8));
		}
		table.setRedraw(true);
	}

	private static String text(Object cell) {
		if (!(cell instanceof Double number)) {
			return cell.toString();
		}
		if (Double.isNaN(number)) {
			return "–";
		}
		boolean whole = number == Math.rint(number) && Math.abs(number) < LARGE;
		return String.format(Locale.ROOT, whole ? "%.0f" : "%.6g", number);
	}
}
