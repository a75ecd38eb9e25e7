package org.escalation.diagram.internal;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Expression;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.spec.ExpressionText;

/**
 * An expression whose failures are logged with their place and never stop the representation. One that takes too long is
 * given up after its second time, so that a loop in a specification cannot cost its bound for every element.
 */
public final class Probe {

    private static final int CHANCES = 2;

    private final Expression expression;
    private final ExpressionText text;
    private final RuntimeLog log;
    private int stopped;

    /** @param expression null for one that was not given or cannot be understood */
    Probe(Expression expression, ExpressionText text, RuntimeLog log) {
        this.expression = expression;
        this.text = text;
        this.log = log;
    }

    /** Whether there is an expression that can be evaluated. */
    public boolean isGiven() {
        return expression != null;
    }

    /** The expression as its author wrote it. */
    public ExpressionText text() {
        return text;
    }

    private <T> T evaluate(Function<Expression, T> evaluation, T otherwise) {
        if (stopped >= CHANCES) {
            return otherwise;
        }
        log.begin(text);
        try {
            return evaluation.apply(expression);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            if (e.isTooLong() && ++stopped == CHANCES) {
                log.wrong(text, "It took too long twice and is given up.");
            }
            return otherwise;
        }
    }

    /** Whether the condition holds; true where none is given. */
    public boolean holds(Scope scope) {
        return expression == null ? !text.isGiven() : evaluate(one -> one.holds(scope), false);
    }

    /** The value as text; empty where none is given or it fails. */
    public String string(Scope scope) {
        return expression == null ? "" : evaluate(one -> one.string(scope), "");
    }

    /** The model elements in the value; none where it fails. */
    public List<EObject> elements(Scope scope) {
        return expression == null ? List.of() : evaluate(one -> one.elements(scope), List.of());
    }

    /** The value as a number; {@code otherwise} where none is given or it fails. */
    public double number(Scope scope, double otherwise) {
        return expression == null ? otherwise : evaluate(one -> one.number(scope, otherwise), otherwise);
    }

    /** The value; null where none is given or it fails. */
    public Object value(Scope scope) {
        return expression == null ? null : evaluate(one -> one.evaluate(scope), null);
    }
}
