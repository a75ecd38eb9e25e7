package org.escalation.cli.internal.tables;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.diagram.table.TableCell;
import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.table.TableRuntime;
import org.escalation.exchange.csv.CellText;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A table as CSV: the id of each row's element, its level from 0, its heading, then the cells. Texts are harmless in
 * spreadsheets.
 */
public final class TableCsv {

	private TableCsv() {
	}

	/** Prints a header and a record for each row. */
	public static void print(TableRuntime table, PrintWriter out) {
		CsvWriter csv = CsvWriter.builder().build(out);
		List<String> head = new ArrayList<>(List.of("id", "level", "row"));
		table.columns().forEach(column -> head.add(CellText.guarded(column.label())));
		csv.writeRecord(head);
		for (TableRow row : table.allRows()) {
			List<String> cells = new ArrayList<>(List.of(CellText.guarded(EcoreUtil.getID(row.element())), String.valueOf(row.depth()),
					CellText.guarded(row.label())));
			for (TableColumn column : table.columns()) {
				cells.add(CellText.guarded(table.cell(row, column).map(TableCell::label).orElse("")));
			}
			csv.writeRecord(cells);
		}
		try {
			csv.flush();
		} catch (IOException e) {
			throw new UncheckedIOException("A print writer does not throw", e);
		}
	}
}
