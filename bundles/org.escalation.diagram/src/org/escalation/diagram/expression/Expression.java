package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** An expression ready to be evaluated, any number of times. Immutable; evaluations may run in several threads. */
public abstract class Expression {

    private final String text;

    /** @param text as the author wrote it, prefix included */
    protected Expression(String text) {
        this.text = text;
    }

    /** The text as the author wrote it. */
    public String text() {
        return text;
    }

    /**
     * Evaluates without turning {@link Nothing} into null.
     *
     * @throws EvaluationException when the evaluation cannot be finished
     */
    protected abstract Object run(Scope scope);

    /**
     * The value: null, a Boolean, Integer, Double, String, enumeration literal, model element, view, or a list or set of
     * those.
     *
     * @throws EvaluationException when the evaluation cannot be finished
     */
    public final Object evaluate(Scope scope) {
        scope.budget().begin();
        try {
            Object value = run(scope);
            return value == Nothing.NOTHING ? null : value;
        } catch (StackOverflowError e) {
            throw new EvaluationException("The expression calls itself without end.", e);
        }
    }

    /** The value as a condition: true only for true. */
    public final boolean holds(Scope scope) {
        Object value = evaluate(scope);
        return value instanceof Boolean truth ? truth : value instanceof String word && "true".equalsIgnoreCase(word);
    }

    /** The value as text: empty for null, the elements one after the other for a collection. */
    public final String string(Scope scope) {
        return Values.text(evaluate(scope));
    }

    /** The model elements in the value, in order. */
    public final List<EObject> elements(Scope scope) {
        Object value = evaluate(scope);
        if (value instanceof EObject one) {
            return List.of(one);
        }
        if (!(value instanceof Collection<?> many)) {
            return List.of();
        }
        List<EObject> result = new ArrayList<>(many.size());
        for (Object item : many) {
            if (item instanceof EObject element) {
                result.add(element);
            }
        }
        return result;
    }

    /** The value as a whole number, or {@code otherwise} where it is none. */
    public final int integer(Scope scope, int otherwise) {
        double number = number(scope, otherwise);
        return Double.isNaN(number) ? otherwise : (int) number;
    }

    /** The value as a number, or {@code otherwise} where it is none. */
    public final double number(Scope scope, double otherwise) {
        Object value = evaluate(scope);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return value instanceof String word && !word.isBlank() ? Double.parseDouble(word.trim()) : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
