package org.escalation.results;

import java.io.IOException;
import java.util.List;

/**
 * Writes the rows of an answer as CSV by RFC 4180. A text that a spreadsheet could run as a formula gets an apostrophe in
 * front, and so does one that begins with an apostrophe; numbers stay as they are, undefined cells are empty.
 */
public final class CsvRows implements ResultsDatabase.RowReader {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠'";

    private final Appendable out;

    /** @param out where to write */
    public CsvRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names, List<Boolean> numeric) throws IOException {
        row(List.copyOf(names));
    }

    @Override
    public boolean row(List<Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
        return true;
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = value.toString();
        String safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
