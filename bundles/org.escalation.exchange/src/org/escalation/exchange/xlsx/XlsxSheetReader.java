package org.escalation.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.update.ImportedTable;
import org.escalation.exchange.update.Place;
import org.escalation.exchange.update.Problems;

/** Reads one sheet. Formulas are not computed, merged cells are no table; both are named, and read by choice. */
final class XlsxSheetReader {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern MERGED = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_CELLS = 20_000_000;

    private final XlsxBook book;
    private final String file;
    private final String sheet;
    private final Problems problems;
    private final BooleanSupplier cancelled;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private int row;
    private int column;
    private int cells;

    XlsxSheetReader(XlsxBook book, String file, String sheet, Problems problems, BooleanSupplier cancelled) {
        this.book = book;
        this.file = file;
        this.sheet = sheet;
        this.problems = problems;
        this.cancelled = cancelled;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, ExchangeException {
        XlsxBook.elements(xml, name -> {
            switch (name) {
                case "row" -> row(xml.getAttributeValue(null, "r"));
                case "c" -> cell(xml);
                case "mergeCell" -> merged(String.valueOf(xml.getAttributeValue(null, "ref")));
                default -> {
                }
            }
        });
    }

    /** The table: rows with something in them, all as long as the longest of the header and theirs. */
    ImportedTable table() {
        List<ImportedTable.Line> lines = new ArrayList<>();
        int width = rows.isEmpty() ? 0 : rows.firstEntry().getValue().size();
        rows.forEach((number, values) -> {
            while (values.size() < width) {
                values.add("");
            }
            if (refused.contains(number) || values.stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(new ImportedTable.Line(number, values, refused.contains(number)));
            }
        });
        return new ImportedTable(file, sheet, sheet, false, lines);
    }

    private void row(String number) throws ExchangeException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Import cancelled");
        }
        row = number == null ? row + 1 : (int) positive(number);
        column = 0;
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, ExchangeException {
        Matcher named = CELL.matcher(String.valueOf(xml.getAttributeValue(null, "r")));
        column = named.matches() ? column(named.group(1)) : column + 1;
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String part = xml.getLocalName();
                formula |= part.equals("f");
                value = part.equals("v") || part.equals("is") ? XlsxCells.text(xml, part, place().toString()) : value;
            }
        }
        String meant = meaning(type, style, value);
        if (formula && !problems.mend(place(), "the cell holds a formula", "its last value “" + meant + "” is taken")) {
            refused.add(row);
        }
        put(row, column, meant);
    }

    private String meaning(String type, String style, String value) throws ExchangeException {
        switch (type) {
            case "s":
                int number = (int) positive(value);
                return number < book.texts().size() ? book.texts().get(number) : "";
            case "b":
                return value.equals("1") ? "true" : "false";
            case "e":
                problems.refuse(place(), "the cell shows the error " + value);
                refused.add(row);
                return "";
            case "inlineStr", "str", "d":
                return value;
            default:
                int format = style == null ? 0 : (int) positive(style);
                boolean date = format < book.dates().size() && book.dates().get(format);
                String day = date ? XlsxCells.date(value, book.from1904()) : null;
                return day == null ? value : day;
        }
    }

    private void put(int at, int in, String value) throws ExchangeException {
        if (value.isEmpty()) {
            return;
        }
        if (in > MOST_COLUMNS) {
            throw new ExchangeException(place() + ": a table has at most " + MOST_COLUMNS + " columns");
        }
        List<String> values = rows.computeIfAbsent(at, key -> new ArrayList<>());
        cells += Math.max(0, in - values.size());
        if (cells > MOST_CELLS) {
            throw new ExchangeException(place() + ": there are more than " + MOST_CELLS + " cells; part the table");
        }
        while (values.size() < in) {
            values.add("");
        }
        values.set(in - 1, value);
    }

    private void merged(String range) throws ExchangeException {
        Matcher corners = MERGED.matcher(range);
        if (!corners.matches()) {
            throw new ExchangeException(file + ", sheet " + sheet + ": the merged cells " + range + " make no sense");
        }
        int top = (int) positive(corners.group(2));
        int bottom = Math.min((int) positive(corners.group(4)), rows.isEmpty() ? 0 : rows.lastKey());
        int left = column(corners.group(1));
        int right = Math.min(column(corners.group(3)), MOST_COLUMNS);
        List<String> first = rows.getOrDefault(top, List.of());
        String value = left <= first.size() ? first.get(left - 1) : "";
        Place place = new Place(file, sheet, top, left);
        boolean taken = problems.mend(place, "the cells " + range + " are merged", "their text counts for each of them");
        for (int at = top; at <= bottom; at++) {
            if (!taken && rows.containsKey(at)) {
                refused.add(at);
            }
            for (int in = left; taken && in <= right; in++) {
                put(at, in, value);
            }
        }
    }

    private long positive(String number) throws ExchangeException {
        if (!number.matches("\\d{1,7}")) {
            throw new ExchangeException(place() + ": “" + number.substring(0, Math.min(number.length(), MOST_COLUMNS / 50))
                    + "” is no number of a row, text or format; the workbook is damaged");
        }
        return Long.parseLong(number);
    }

    private static int column(String letters) {
        int number = 0;
        for (char letter : letters.toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number;
    }

    private Place place() {
        return new Place(file, sheet, row, column);
    }
}
