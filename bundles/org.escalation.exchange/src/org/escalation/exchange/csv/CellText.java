package org.escalation.exchange.csv;

/**
 * Texts in cells, harmless in spreadsheets. A text that begins with {@code = + - @}, a tab or a carriage return could be
 * run as a formula; it gets an apostrophe in front, and so does a text that begins with an apostrophe. Taking one leading
 * apostrophe away therefore gives back every text as it was. Numbers are no texts and stay as they are.
 */
public final class CellText {

    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";
    private static final char GUARD = '\'';

    private CellText() {
    }

    /** The text as it goes into a cell; null becomes empty. */
    public static String guarded(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        char first = text.charAt(0);
        return first == GUARD || DANGEROUS.indexOf(first) >= 0 ? GUARD + text : text;
    }

    /** The text that a cell made by {@link #guarded} stands for. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }
}
