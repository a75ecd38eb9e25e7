package org.escalation.diagram.viewpoint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Expression;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.spec.ExpressionText;

/** An expression whose failures are logged with their place and never stop the diagram. */
final class Probe {

    private final Expression expression;
    private final ExpressionText text;
    private final RuntimeLog log;

    /** @param expression null for one that was not given or cannot be understood */
    Probe(Expression expression, ExpressionText text, RuntimeLog log) {
        this.expression = expression;
        this.text = text;
        this.log = log;
    }

    boolean isGiven() {
        return expression != null;
    }

    ExpressionText text() {
        return text;
    }

    /** Whether the condition holds; true where none is given. */
    boolean holds(Scope scope) {
        if (expression == null) {
            return !text.isGiven();
        }
        log.begin(text);
        try {
            return expression.holds(scope);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            return false;
        }
    }

    String string(Scope scope) {
        if (expression == null) {
            return "";
        }
        log.begin(text);
        try {
            return expression.string(scope);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            return "";
        }
    }

    List<EObject> elements(Scope scope) {
        if (expression == null) {
            return List.of();
        }
        log.begin(text);
        try {
            return expression.elements(scope);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            return List.of();
        }
    }

    double number(Scope scope, double otherwise) {
        if (expression == null) {
            return otherwise;
        }
        log.begin(text);
        try {
            return expression.number(scope, otherwise);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            return otherwise;
        }
    }

    Object value(Scope scope) {
        if (expression == null) {
            return null;
        }
        log.begin(text);
        try {
            return expression.evaluate(scope);
        } catch (EvaluationException e) {
            log.fail(text, e.getMessage());
            return null;
        }
    }
}
