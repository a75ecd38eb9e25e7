package org.escalation.diagram.expression.aql;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;

/** Operations on numbers. Whole numbers stay whole where mathematics lets them. */
final class NumberOperations {

    private NumberOperations() {
    }

    static void fill(Library library) {
        unary(library, "abs", Math::abs, true);
        unary(library, "unaryMin", value -> -value, true);
        whole(library, "floor", Math::floor);
        whole(library, "round", value -> Math.floor(value + 0.5));
        unary(library, "sqrt", Math::sqrt, false);
        binary(library, "min", Math::min);
        binary(library, "max", Math::max);
        library.add("div", 1, (f, r, a) -> r instanceof Number x && a[0] instanceof Number y ? divide(x, y) : Nothing.NOTHING);
        library.add("mod", 1, (f, r, a) -> r instanceof Number x && a[0] instanceof Number y ? modulo(x, y) : Nothing.NOTHING);
        library.add("toReal", 0, realOrText(library));
    }

    private static Operation realOrText(Library library) {
        Operation text = library.find("toReal", 0);
        return (f, r, a) -> r instanceof Number number ? (Object) number.doubleValue() : text.apply(f, r, a);
    }

    private static void unary(Library library, String name, DoubleUnaryOperator operator, boolean keepsWhole) {
        library.add(name, 0, (f, r, a) -> {
            if (!(r instanceof Number number)) {
                return Nothing.NOTHING;
            }
            double result = operator.applyAsDouble(number.doubleValue());
            return keepsWhole && Operators.isWhole(number) ? Operators.number((long) result) : (Object) result;
        });
    }

    private static void whole(Library library, String name, DoubleUnaryOperator operator) {
        library.add(name, 0, (f, r, a) -> r instanceof Number number
                ? Operators.number((long) operator.applyAsDouble(number.doubleValue())) : Nothing.NOTHING);
    }

    private static void binary(Library library, String name, DoubleBinaryOperator operator) {
        library.add(name, 1, (f, r, a) -> {
            if (!(r instanceof Number x && a[0] instanceof Number y)) {
                return Nothing.NOTHING;
            }
            double result = operator.applyAsDouble(x.doubleValue(), y.doubleValue());
            return Operators.isWhole(x) && Operators.isWhole(y) ? Operators.number((long) result) : (Object) result;
        });
    }

    private static Object divide(Number x, Number y) {
        if (y.doubleValue() == 0) {
            throw new EvaluationException("A number is divided by zero.");
        }
        return Operators.number((long) (x.doubleValue() / y.doubleValue()));
    }

    private static Object modulo(Number x, Number y) {
        if (y.doubleValue() == 0) {
            throw new EvaluationException("A number is divided by zero.");
        }
        boolean whole = Operators.isWhole(x) && Operators.isWhole(y);
        return whole ? Operators.number(x.longValue() % y.longValue()) : (Object) (x.doubleValue() % y.doubleValue());
    }
}
