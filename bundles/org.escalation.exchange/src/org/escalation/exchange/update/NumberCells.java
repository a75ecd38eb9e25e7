package org.escalation.exchange.update;

import java.util.regex.Pattern;

/** Numbers as people write them. */
final class NumberCells {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?|NaN|[+-]?Infinity");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final Pattern GROUPS_POINT = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern GROUPS_COMMA = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+|[+-]?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern GROUPS_BLANK = Pattern.compile("[+-]?\\d{1,3}([ '’\\u00A0\\u202F]\\d{3})+([.,]\\d+)?");
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private NumberCells() {
    }

    /** Whether a text is a number with a decimal point and nothing else. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether a comma may part decimals or thousands. */
    static boolean isUnclear(String text) {
        return UNCLEAR.matcher(text).matches();
    }

    /** The plain form of a number that is written in another style but has one meaning only; null if there is none. */
    static String repaired(String text) {
        String number = text.replace('\u2212', '-');
        if (number.endsWith("%")) {
            String share = number.substring(0, number.length() - 1).strip();
            String plain = isPlain(share) ? share : isUnclear(share) ? null : repaired(share);
            return plain == null || !Double.isFinite(Double.parseDouble(plain)) ? null
                    : new java.math.BigDecimal(plain).movePointLeft(2).toString();
        }
        if (isPlain(number)) {
            return number;
        }
        if (isUnclear(number)) {
            return null;
        }
        if (COMMA.matcher(number).matches()) {
            return number.replace(',', '.');
        }
        if (GROUPS_POINT.matcher(number).matches()) {
            return number.replace(",", "");
        }
        if (GROUPS_COMMA.matcher(number).matches()) {
            return number.replace(".", "").replace(',', '.');
        }
        return GROUPS_BLANK.matcher(number).matches() ? number.replaceAll("[ '’\\u00A0\\u202F]", "").replace(',', '.') : null;
    }
}
