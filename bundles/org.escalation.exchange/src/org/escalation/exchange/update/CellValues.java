package org.escalation.exchange.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/** What cells mean as values of attributes. What has no meaning is told to the problems, and null is the answer. */
final class CellValues {

    /** Longest text of a cell, in characters. */
    static final int LONGEST = 1_000_000;

    private static final int SHOWN = 40;
    private static final List<String> TRUE = List.of("yes", "y", "1", "x", "wahr", "ja", "vrai", "oui");
    private static final List<String> FALSE = List.of("no", "n", "0", "falsch", "nein", "faux", "non");

    private final Problems problems;

    CellValues(Problems problems) {
        this.problems = problems;
    }

    /**
     * The value of a cell that is not empty; null if it is refused.
     *
     * @param current the value that the element has, which is no news even where it is out of range
     */
    Object value(EAttribute attribute, String cell, Object current, Place place) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return choice(choices, cell.strip(), place);
        }
        if (type == double.class) {
            return inRange(attribute, number(cell.strip(), place), current, place);
        }
        if (type == int.class || type == long.class) {
            return inRange(attribute, whole(cell.strip(), type == int.class, place), current, place);
        }
        if (type == boolean.class) {
            return truth(cell.strip(), place);
        }
        return type == LocalDate.class ? date(cell.strip(), place) : text(attribute, cell, place);
    }

    private Double number(String cell, Place place) {
        String plain = plain(cell, place);
        return plain == null ? null : Double.valueOf(plain);
    }

    private String plain(String cell, Place place) {
        if (NumberCells.isPlain(cell)) {
            return cell;
        }
        String repaired = NumberCells.repaired(cell);
        if (repaired == null) {
            problems.refuse(place, shown(cell) + (NumberCells.isUnclear(cell)
                    ? " may mean thousands or decimals; write it with a decimal point" : " is no number"));
            return null;
        }
        return problems.mend(place, shown(cell) + " is not a number with a decimal point", "read as " + repaired) ? repaired : null;
    }

    private Number whole(String cell, boolean small, Place place) {
        String plain = plain(cell, place);
        if (plain == null) {
            return null;
        }
        try {
            long value = new java.math.BigDecimal(plain).longValueExact();
            return small ? (Number) Math.toIntExact(value) : (Number) value;
        } catch (ArithmeticException | NumberFormatException noWholeNumber) {
            problems.refuse(place, shown(cell) + " is no whole number, or too large");
            return null;
        }
    }

    private Number inRange(EAttribute attribute, Number value, Object current, Place place) {
        OptionalDouble least = Presentation.minimum(attribute);
        OptionalDouble greatest = Presentation.maximum(attribute);
        if (value == null || value.equals(current) || !(least.isPresent() && !(value.doubleValue() >= least.getAsDouble())
                || greatest.isPresent() && !(value.doubleValue() <= greatest.getAsDouble()))) {
            return value;
        }
        problems.refuse(place, ModelTexts.label(attribute) + " is " + value + "; it must be "
                + (least.isPresent() ? "at least " + least.getAsDouble() : "")
                + (least.isPresent() && greatest.isPresent() ? " and " : "")
                + (greatest.isPresent() ? "at most " + greatest.getAsDouble() : ""));
        return null;
    }

    private Boolean truth(String cell, Place place) {
        if (cell.equals("true") || cell.equals("false")) {
            return cell.equals("true");
        }
        String lower = cell.toLowerCase(Locale.ROOT);
        boolean yes = lower.equals("true") || TRUE.contains(lower);
        if (!yes && !lower.equals("false") && !FALSE.contains(lower)) {
            problems.refuse(place, shown(cell) + " is neither true nor false");
            return null;
        }
        return problems.mend(place, shown(cell) + " is not true or false", "read as " + yes) ? yes : null;
    }

    private LocalDate date(String cell, Place place) {
        LocalDate plain = DateCells.plain(cell);
        if (plain != null) {
            return plain;
        }
        LocalDate repaired = DateCells.repaired(cell);
        if (repaired == null) {
            problems.refuse(place, shown(cell) + (DateCells.isUnclear(cell)
                    ? " may mean day or month first; write it as in 2022-02-24" : " is no date; write it as in 2022-02-24"));
            return null;
        }
        return problems.mend(place, shown(cell) + " is not written as in 2022-02-24", "read as " + repaired) ? repaired : null;
    }

    private Object choice(EEnum choices, String cell, Place place) {
        EEnumLiteral exact = choices.getEEnumLiteralByLiteral(cell);
        if (exact != null) {
            return exact.getInstance();
        }
        for (EEnumLiteral literal : choices.getELiterals()) {
            if (literal.getLiteral().equalsIgnoreCase(cell) || ModelTexts.label(literal).equalsIgnoreCase(cell)) {
                return problems.mend(place, shown(cell) + " is not the technical name", "read as " + literal.getLiteral())
                        ? literal.getInstance() : null;
            }
        }
        problems.refuse(place, shown(cell) + " is none of " + choices.getELiterals().stream().map(EEnumLiteral::getLiteral)
                .collect(Collectors.joining(", ")));
        return null;
    }

    private Object text(EAttribute attribute, String cell, Place place) {
        if (cell.length() > LONGEST) {
            problems.refuse(place, "the text has " + cell.length() + " characters; at most " + LONGEST + " are possible");
            return null;
        }
        int bad = unwritable(cell);
        if (bad >= 0) {
            problems.refuse(place, String.format("the text holds the character U+%04X, which no model file can hold", bad));
            return null;
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), cell);
        } catch (RuntimeException noValue) {
            problems.refuse(place, shown(cell) + " is no " + ModelTexts.label(attribute.getEAttributeType()));
            return null;
        }
    }

    /** A character that XML cannot hold, or -1. */
    private static int unwritable(String text) {
        return text.codePoints().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r'
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xFFFE || c == 0xFFFF).findFirst().orElse(-1);
    }

    /** A cell as it is cited in messages. */
    static String shown(String cell) {
        String line = cell.replaceAll("\\R", "⏎");
        return "“" + (line.length() > SHOWN ? line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…" : line) + "”";
    }
}
