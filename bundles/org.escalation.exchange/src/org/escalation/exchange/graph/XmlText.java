package org.escalation.exchange.graph;

/** Texts inside XML, between tags or in attributes. */
final class XmlText {

    private XmlText() {
    }

    /** The text with its special characters escaped; characters that XML 1.0 cannot hold become U+FFFD. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(point).append(';');
                default -> xml.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return xml.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
