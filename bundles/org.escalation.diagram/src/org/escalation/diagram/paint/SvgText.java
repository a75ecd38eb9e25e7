package org.escalation.diagram.paint;

/** Writes numbers and text into XML, fast and safe. */
final class SvgText {

    private SvgText() {
    }

    /** Appends a number with at most two decimals. */
    static void number(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    /** Appends text for content or a quoted attribute; characters that XML does not allow become U+FFFD. */
    static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(isAllowed(c) ? c : '\uFFFD');
                    }
                }
            }
        }
    }

    private static boolean isAllowed(char c) {
        return c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c == '\n' || c == '\t';
    }

    /** Appends an id: white space, which an id must not have, becomes an underscore. */
    static void id(StringBuilder out, String id) {
        boolean clean = true;
        for (int i = 0; i < id.length() && clean; i++) {
            clean = id.charAt(i) > ' ';
        }
        escape(out, clean ? id : id.replaceAll("\\s+", "_"));
    }
}
