package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;

/** Operations on texts. Positions count from 1, as in the language; a position of nothing found is -1. */
final class StringOperations {

    private interface OnText {
        Object apply(String text, Object[] arguments);
    }

    private StringOperations() {
    }

    private static void add(Library library, String name, int arguments, OnText operation) {
        library.add(name, arguments, (frame, receiver, args) -> {
            String text = receiver instanceof Boolean || receiver instanceof Number ? receiver.toString() : Values.text(receiver);
            return operation.apply(text, args);
        });
    }

    static void fill(Library library) {
        fillSearch(library);
        fillChange(library);
        fillConvert(library);
    }

    private static void fillSearch(Library library) {
        add(library, "size", 0, (s, a) -> s.length());
        add(library, "length", 0, (s, a) -> s.length());
        add(library, "contains", 1, (s, a) -> s.contains(Values.text(a[0])));
        add(library, "startsWith", 1, (s, a) -> s.startsWith(Values.text(a[0])));
        add(library, "endsWith", 1, (s, a) -> s.endsWith(Values.text(a[0])));
        add(library, "equalsIgnoreCase", 1, (s, a) -> s.equalsIgnoreCase(Values.text(a[0])));
        add(library, "matches", 1, (s, a) -> pattern(a[0]).matcher(s).matches());
        add(library, "index", 1, (s, a) -> position(s.indexOf(Values.text(a[0]))));
        add(library, "index", 2, (s, a) -> position(s.indexOf(Values.text(a[0]), number(a[1]) - 1)));
        add(library, "lastIndex", 1, (s, a) -> position(s.lastIndexOf(Values.text(a[0]))));
        add(library, "lastIndex", 2, (s, a) -> position(s.lastIndexOf(Values.text(a[0]), number(a[1]) - 1)));
        add(library, "isAlpha", 0, (s, a) -> !s.isEmpty() && s.chars().allMatch(Character::isLetter));
        add(library, "isAlphaNum", 0, (s, a) -> !s.isEmpty() && s.chars().allMatch(Character::isLetterOrDigit));
        add(library, "strcmp", 1, (s, a) -> s.compareTo(Values.text(a[0])));
        add(library, "strstr", 1, (s, a) -> s.contains(Values.text(a[0])));
        add(library, "isEmpty", 0, (s, a) -> s.isEmpty());
    }

    private static void fillChange(Library library) {
        add(library, "concat", 1, (s, a) -> s + Values.text(a[0]));
        add(library, "prefix", 1, (s, a) -> Values.text(a[0]) + s);
        add(library, "replace", 2, (s, a) -> pattern(a[0]).matcher(s).replaceFirst(Values.text(a[1])));
        add(library, "replaceAll", 2, (s, a) -> pattern(a[0]).matcher(s).replaceAll(Values.text(a[1])));
        add(library, "substitute", 2, (s, a) -> s.replaceFirst(Pattern.quote(Values.text(a[0])),
                java.util.regex.Matcher.quoteReplacement(Values.text(a[1]))));
        add(library, "substituteFirst", 2, (s, a) -> s.replaceFirst(Pattern.quote(Values.text(a[0])),
                java.util.regex.Matcher.quoteReplacement(Values.text(a[1]))));
        add(library, "substituteAll", 2, (s, a) -> s.replace(Values.text(a[0]), Values.text(a[1])));
        add(library, "substring", 1, (s, a) -> substring(s, number(a[0]), s.length()));
        add(library, "substring", 2, (s, a) -> substring(s, number(a[0]), number(a[1])));
        add(library, "first", 1, (s, a) -> s.substring(0, clamp(number(a[0]), s)));
        add(library, "last", 1, (s, a) -> s.substring(s.length() - clamp(number(a[0]), s)));
        add(library, "at", 1, (s, a) -> substring(s, number(a[0]), number(a[0])));
        add(library, "toUpper", 0, (s, a) -> s.toUpperCase(Locale.ROOT));
        add(library, "toLower", 0, (s, a) -> s.toLowerCase(Locale.ROOT));
        add(library, "toUpperCase", 0, (s, a) -> s.toUpperCase(Locale.ROOT));
        add(library, "toLowerCase", 0, (s, a) -> s.toLowerCase(Locale.ROOT));
        add(library, "toUpperFirst", 0, (s, a) -> s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1));
        add(library, "toLowerFirst", 0, (s, a) -> s.isEmpty() ? s : s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1));
        add(library, "trim", 0, (s, a) -> s.trim());
        add(library, "removeLineSeparators", 0, (s, a) -> s.replaceAll("\\R", ""));
    }

    private static void fillConvert(Library library) {
        add(library, "tokenize", 0, (s, a) -> tokens(s, "\\s+"));
        add(library, "tokenize", 1, (s, a) -> tokens(s, "[" + Pattern.quote(Values.text(a[0])) + "]+"));
        add(library, "tokenizeLine", 0, (s, a) -> tokens(s, "\\R"));
        add(library, "characters", 0, (s, a) -> s.chars().mapToObj(c -> String.valueOf((char) c)).toList());
        add(library, "toInteger", 0, (s, a) -> {
            try {
                return Integer.valueOf(s.trim());
            } catch (NumberFormatException e) {
                return Nothing.NOTHING; // not a number: the language's own answer
            }
        });
        add(library, "toReal", 0, (s, a) -> {
            try {
                return Double.valueOf(s.trim());
            } catch (NumberFormatException e) {
                return Nothing.NOTHING; // not a number: the language's own answer
            }
        });
    }

    private static List<Object> tokens(String text, String separator) {
        List<Object> result = new ArrayList<>(Arrays.asList((Object[]) text.split(separator)));
        result.remove("");
        return result;
    }

    private static Pattern pattern(Object text) {
        try {
            return Pattern.compile(Values.text(text));
        } catch (PatternSyntaxException e) {
            throw new EvaluationException("The pattern is not a regular expression: " + e.getDescription() + ".", e);
        }
    }

    private static int number(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new EvaluationException("A position in a text must be a number.");
    }

    private static int position(int index) {
        return index < 0 ? -1 : index + 1;
    }

    private static int clamp(int count, String text) {
        return Math.max(0, Math.min(count, text.length()));
    }

    private static Object substring(String text, int from, int to) {
        if (from < 1 || to > text.length() || from > to + 1) {
            throw new EvaluationException("The text has no characters " + from + " to " + to + ".");
        }
        return text.substring(from - 1, to);
    }
}
