package org.escalation.exchange.update;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them. */
final class DateCells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern UNCLEAR = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern DAY_NAME = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[.,]?[ -]?(\\p{L}+)\\.?,?[ -]?(\\d{4})");
    private static final Pattern NAME_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;
    private static final int YEAR = 12;

    private DateCells() {
    }

    /** The date of a text as {@code 2022-02-24}; null if it is none. */
    static LocalDate plain(String text) {
        Matcher parts = ISO.matcher(text);
        return parts.matches() ? date(parts.group(1), parts.group(2), parts.group(3)) : null;
    }

    /** Whether day and month may be meant either way round. */
    static boolean isUnclear(String text) {
        Matcher parts = UNCLEAR.matcher(text);
        return parts.matches() && Integer.parseInt(parts.group(1)) <= YEAR && Integer.parseInt(parts.group(2)) <= YEAR
                && Integer.parseInt(parts.group(1)) != Integer.parseInt(parts.group(2));
    }

    /** The date that a text in another style means, if it means one only; else null. */
    static LocalDate repaired(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        if (parts.matches()) {
            return date(parts.group(1), parts.group(2), parts.group(3));
        }
        if ((parts = POINTS.matcher(text)).matches()) {
            return date(parts.group(3), parts.group(2), parts.group(1));
        }
        if ((parts = UNCLEAR.matcher(text)).matches()) {
            boolean dayFirst = Integer.parseInt(parts.group(1)) > YEAR;
            return isUnclear(text) ? null : date(parts.group(3), parts.group(dayFirst ? 2 : 1), parts.group(dayFirst ? 1 : 2));
        }
        if ((parts = DAY_NAME.matcher(text)).matches()) {
            return date(parts.group(3), month(parts.group(2)), parts.group(1));
        }
        return (parts = NAME_DAY.matcher(text)).matches() ? date(parts.group(3), month(parts.group(1)), parts.group(2)) : null;
    }

    /** Number of an English month by its whole name or the first three letters; 0 for others. */
    private static String month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int number = lower.length() < MONTH_LETTERS ? 0 : 1 + MONTHS.indexOf(lower.substring(0, MONTH_LETTERS));
        boolean whole = number > 0 && (lower.length() == MONTH_LETTERS || lower.equals("sept")
                || java.time.Month.of(number).name().toLowerCase(Locale.ROOT).equals(lower));
        return whole ? String.valueOf(number) : "0";
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
