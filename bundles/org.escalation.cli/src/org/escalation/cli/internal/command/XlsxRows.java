package org.escalation.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.xlsx.XlsxWriter;
import org.escalation.results.ResultsDatabase;

/** Writes the rows of an answer as a workbook; in a class of its own, because the feature that writes workbooks can be left out. */
final class XlsxRows implements ResultsDatabase.RowReader {

	private final XlsxWriter book;
	private final String sheet;

	private XlsxRows(XlsxWriter book, String sheet) {
		this.book = book;
		this.sheet = sheet;
	}

	/** Writes the answer to a question; the stream is left open. */
	static void write(ResultsDatabase database, String question, String sheet, OutputStream out) throws IOException {
		XlsxWriter book = new XlsxWriter(out);
		database.ask(question, new XlsxRows(book, sheet));
		try {
			book.finish();
		} catch (ExchangeException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public void columns(List<String> names, List<Boolean> numeric) throws IOException {
		try {
			book.sheet(sheet, names);
		} catch (ExchangeException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public boolean row(List<Object> cells) throws IOException {
		try {
			book.row(cells);
		} catch (ExchangeException e) {
			throw new IOException(e.getMessage(), e);
		}
		return true;
	}
}
