package org.escalation.exchange.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the XML of a workbook. What XML cannot hold is written as {@code _xHHHH_}, as the format asks. */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {
    }

    /** Appends a text so that {@link #unescaped} gives it back. */
    static void append(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(ESCAPE.matcher(text).region(i, text.length()).lookingAt() ? "_x005F_" : "_");
                default -> {
                    if (isWritable(text, i)) {
                        xml.append(c);
                    } else {
                        xml.append(String.format("_x%04X_", (int) c));
                    }
                }
            }
        }
    }

    /** The text that an escaped one stands for. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isWritable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n';
    }
}
