package org.escalation.exchange.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.escalation.exchange.ExchangeException;

/**
 * Writes a workbook row by row, in memory that does not grow with it. Texts are texts, whatever they begin with; numbers
 * keep every digit. Used once: sheets, then {@link #finish}.
 */
public final class XlsxWriter {

    /** Longest text that a cell of the format holds, in characters. */
    public static final int LONGEST_TEXT = 32_767;

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_NAME = 31;
    private static final long LARGEST_WHOLE = 1L << 53;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final int DAYS_BEFORE_EPOCH = 25_569;
    private static final String DATE = " s=\"1\"";
    private static final String QUOTED = " s=\"3\"";

    private final ZipOutputStream zip;
    private final Writer xml;
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String name;
    private List<String> header;
    private int rows;

    /** @param out takes the file; not closed */
    public XlsxWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Begins a sheet.
     *
     * @param title its name; what the format forbids in it is replaced
     * @param columns names of the columns
     */
    public void sheet(String title, List<String> columns) throws ExchangeException, IOException {
        end();
        name = title;
        header = columns;
        String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", "_");
        String free = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        for (int number = 2; contains(free); number++) {
            String end = " (" + number + ")";
            free = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
        }
        sheets.add(free);
        entry("xl/worksheets/sheet" + sheets.size() + ".xml");
        xml.write("<worksheet xmlns=\"" + XlsxParts.MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
                + "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        rows = 0;
        write(columns, " s=\"2\"");
    }

    private boolean contains(String title) {
        return sheets.stream().anyMatch(title::equalsIgnoreCase);
    }

    /**
     * Writes a row; a sheet that is full goes on in another.
     *
     * @param cells numbers, truth values and dates as such, null for an empty cell, anything else as its text
     * @throws ExchangeException if a text is longer than {@link #LONGEST_TEXT}
     */
    public void row(List<?> cells) throws ExchangeException, IOException {
        if (rows == MOST_ROWS) {
            sheet(name, header);
        }
        write(cells, "");
    }

    private void write(List<?> cells, String style) throws ExchangeException, IOException {
        rows++;
        line.setLength(0);
        line.append("<row>");
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), style);
        }
        xml.append(line.append("</row>\n"));
    }

    private void cell(Object value, String style) throws ExchangeException {
        if (value instanceof Double || value instanceof Float ? Double.isFinite(((Number) value).doubleValue()) : isSafe(value)) {
            line.append("<c").append(style).append("><v>").append(value).append("</v></c>");
        } else if (value instanceof Boolean truth) {
            line.append("<c t=\"b\"").append(style).append("><v>").append(truth ? 1 : 0).append("</v></c>");
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DATE)) {
            line.append("<c").append(DATE).append("><v>").append(date.toEpochDay() + DAYS_BEFORE_EPOCH).append("</v></c>");
        } else if (value == null || value.toString().isEmpty()) {
            line.append("<c/>");
        } else {
            text(value.toString(), style);
        }
    }

    /** Whether a spreadsheet, whose numbers have 53 bits, keeps every digit of a whole number. */
    private static boolean isSafe(Object value) {
        return value instanceof Number number && !(value instanceof Double) && !(value instanceof Float)
                && !(value instanceof java.math.BigDecimal) && !(value instanceof java.math.BigInteger)
                && Math.abs(number.longValue()) <= LARGEST_WHOLE;
    }

    private void text(String text, String style) throws ExchangeException {
        if (text.length() > LONGEST_TEXT) {
            throw new ExchangeException("Row " + rows + " of the sheet " + name + " has a text of " + text.length()
                    + " characters; a cell holds " + LONGEST_TEXT + ". Export it as CSV or JSON");
        }
        // so that nobody makes it a formula by editing the cell
        boolean quoted = "=+-@".indexOf(text.charAt(0)) >= 0;
        line.append("<c t=\"inlineStr\"").append(quoted ? QUOTED : style).append("><is><t xml:space=\"preserve\">");
        XlsxText.append(line, text);
        line.append("</t></is></c>");
    }

    /** Completes the file. */
    public void finish() throws ExchangeException, IOException {
        if (sheets.isEmpty()) {
            sheet("empty", List.of());
        }
        end();
        for (java.util.Map.Entry<String, String> part : XlsxParts.of(sheets).entrySet()) {
            entry(part.getKey());
            xml.write(part.getValue());
            closeEntry();
        }
        zip.finish();
    }

    private void entry(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTime(java.time.Instant.parse("2000-01-01T00:00:00Z").toEpochMilli()); // the same content makes the same file
        zip.putNextEntry(entry);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private void end() throws IOException {
        if (!sheets.isEmpty()) {
            xml.write("</sheetData></worksheet>");
            closeEntry();
        }
    }

    private void closeEntry() throws IOException {
        xml.flush();
        zip.closeEntry();
    }
}
