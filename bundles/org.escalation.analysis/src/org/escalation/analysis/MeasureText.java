package org.escalation.analysis;

import java.util.Locale;
import java.util.stream.Collectors;
import org.escalation.analysis.provenance.ElementList;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.text.ElementTitles;

/** Values of measures in words and figures, the same in tables and reports. */
public final class MeasureText {

    private static final double PER_CENT = 100;

    private MeasureText() {
    }

    /** A number of a measure with as many decimals as are meaningful: three for pure numbers, two with a unit. */
    public static String number(double value, String unit) {
        String text = String.format(Locale.ROOT, unit.isEmpty() ? "%.3f" : "%.2f", value);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    /** "0.090 to 0.355". */
    public static String interval(Interval interval, String unit) {
        return number(interval.low(), unit) + " to " + number(interval.high(), unit);
    }

    /** "90 %". */
    public static String level(Interval interval) {
        return Math.round(interval.level() * PER_CENT) + " %";
    }

    /** The names of the subjects, the main one first. */
    public static String subjects(MeasureValue value) {
        return value.subjects().stream().map(ElementTitles::of).collect(Collectors.joining(" · "));
    }

    /** What the value rests on besides its subjects, in a line; empty for nothing. */
    public static String restsOn(MeasureValue value) {
        return ElementList.summary(value.restsOn().stream()
                .filter(element -> !value.subjects().contains(element)).toList());
    }
}
