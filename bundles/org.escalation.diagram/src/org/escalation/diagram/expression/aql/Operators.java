package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;

/** Arithmetic, comparison and concatenation. */
final class Operators {

    private Operators() {
    }

    static Object apply(String operator, Object a, Object b) {
        switch (operator) {
            case "=", "==":
                return a == Nothing.NOTHING || b == Nothing.NOTHING ? Nothing.NOTHING : (Object) equal(a, b);
            case "<>", "!=":
                return a == Nothing.NOTHING || b == Nothing.NOTHING ? Nothing.NOTHING : (Object) !equal(a, b);
            case "+":
                return add(a, b);
            case "-":
                return a instanceof Collection<?> x ? without(x, Many.of(b)) : arithmetic(operator, a, b);
            case "*", "/":
                return arithmetic(operator, a, b);
            default:
                return compare(operator, a, b);
        }
    }

    static boolean equal(Object a, Object b) {
        if (a instanceof Collection<?> x && b instanceof Collection<?> y) {
            return x.size() == y.size() && new ArrayList<>(x).equals(new ArrayList<>(y));
        }
        return Values.same(a, b);
    }

    private static Object add(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return arithmetic("+", a, b);
        }
        if (a instanceof Collection<?> || b instanceof Collection<?>) {
            if (a instanceof String || b instanceof String) {
                return Values.text(a) + Values.text(b);
            }
            Collection<?> left = Many.of(a);
            Collection<Object> result = Many.like(a instanceof Collection<?> ? a : List.of(), left);
            result.addAll(Many.of(b));
            return result;
        }
        if (a instanceof String || b instanceof String) {
            return Values.text(a) + Values.text(b);
        }
        boolean none = a == null || b == null || a == Nothing.NOTHING || b == Nothing.NOTHING;
        return none ? Nothing.NOTHING : Values.text(a) + Values.text(b);
    }

    private static Collection<Object> without(Collection<?> from, Collection<?> removed) {
        Collection<Object> result = Many.like(from, from);
        result.removeAll(Many.set(removed));
        return result;
    }

    private static Object arithmetic(String operator, Object a, Object b) {
        if (!(a instanceof Number x && b instanceof Number y)) {
            return Nothing.NOTHING;
        }
        if (isWhole(x) && isWhole(y)) {
            return whole(operator, x.longValue(), y.longValue());
        }
        double left = x.doubleValue();
        double right = y.doubleValue();
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> left / right;
        };
    }

    static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    private static Object whole(String operator, long a, long b) {
        if ("/".equals(operator) && b == 0) {
            throw new EvaluationException("A number is divided by zero.");
        }
        long result = switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            default -> a / b;
        };
        return number(result);
    }

    /** A whole number as an Integer where it fits. */
    static Object number(long value) {
        return value == (int) value ? (Object) (int) value : (Object) value;
    }

    private static Object compare(String operator, Object a, Object b) {
        Integer order = order(a, b);
        if (order == null) {
            return Nothing.NOTHING;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    /** Order of two values; null where they have none. */
    @SuppressWarnings("unchecked")
    static Integer order(Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        if (a instanceof Enumerator x && b instanceof Enumerator y) {
            return Integer.compare(x.getValue(), y.getValue());
        }
        if (a instanceof Comparable<?> x && b != null && a.getClass() == b.getClass()) {
            return ((Comparable<Object>) x).compareTo(b);
        }
        return null;
    }
}
