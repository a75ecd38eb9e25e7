package org.escalation.diagram.expression;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;

/** How values of expressions are written and compared. */
public final class Values {

    private Values() {
    }

    /** A value as text: empty for nothing, a literal's own spelling, a collection's elements one after the other. */
    public static String text(Object value) {
        if (value == null || value == Nothing.NOTHING) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        if (value instanceof ENamedElement named) {
            return String.valueOf(named.getName());
        }
        if (value instanceof Collection<?> many) {
            StringBuilder result = new StringBuilder();
            many.forEach(item -> result.append(text(item)));
            return result.toString();
        }
        if (value instanceof Double number) {
            double rounded = number;
            return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15 ? (long) rounded + ".0" : String.valueOf(rounded);
        }
        return String.valueOf(value);
    }

    /** Whether two values count as the same: numbers by size, literals by what they stand for. */
    public static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof Enumerator || b instanceof Enumerator) {
            return plain(a).equals(plain(b));
        }
        return a.equals(b);
    }

    /** A literal as the value that models hold for it. */
    public static Object plain(Object value) {
        return value instanceof EEnumLiteral literal && literal.getInstance() != null ? literal.getInstance() : value;
    }
}
