package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Expression;
import org.escalation.diagram.expression.ExpressionCompiler;
import org.escalation.diagram.expression.ExpressionException;
import org.escalation.diagram.expression.ModelAccess;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.Services;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;

/** Evaluates the expressions of tools. Compiled expressions are kept. */
final class ToolExpressions {

    private final ExpressionCompiler compiler;
    private final Map<String, Expression> compiled = new HashMap<>();

    ToolExpressions(List<EPackage> packages, Services services) {
        this.compiler = new ExpressionCompiler(packages, services);
    }

    /**
     * The value, null where none is given.
     *
     * @param complaints hears what went wrong without stopping the evaluation
     * @throws ToolException when the expression is wrong or fails
     */
    Object value(ExpressionText text, Object self, Map<String, Object> variables, ModelAccess model, Consumer<String> complaints) {
        if (!text.isGiven()) {
            return null;
        }
        return value(text.text(), text.place(), self, variables, model, complaints);
    }

    Object value(String text, SpecPlace place, Object self, Map<String, Object> variables, ModelAccess model,
            Consumer<String> complaints) {
        Expression expression = compile(text, place);
        Scope scope = new Scope(model).complaints(complaints).self(self);
        variables.forEach(scope::with);
        try {
            return expression.evaluate(scope);
        } catch (EvaluationException e) {
            throw new ToolException(e.getMessage() + " In " + text, place, e);
        }
    }

    private Expression compile(String text, SpecPlace place) {
        Expression known = compiled.get(text);
        if (known != null) {
            return known;
        }
        try {
            Expression expression = compiler.compile(text);
            compiled.put(text, expression);
            return expression;
        } catch (ExpressionException e) {
            throw new ToolException(e.getMessage() + " (at character " + (e.position() + 1) + ") In " + text, place, e);
        }
    }

    /** A value as a condition: true for true, in any spelling. */
    static boolean truth(Object value) {
        return value instanceof Boolean flag ? flag : value != null && "true".equalsIgnoreCase(Values.text(value).strip());
    }

    /** A value as a list: the elements of a collection, the only one, or none. */
    static List<Object> many(Object value) {
        if (value instanceof Collection<?> all) {
            return new ArrayList<>(all);
        }
        return value == null ? List.of() : List.of(value);
    }

    /** The model elements in a value. */
    static List<EObject> elements(Object value) {
        return many(value).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
