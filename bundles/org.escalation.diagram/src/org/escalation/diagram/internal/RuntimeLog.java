package org.escalation.diagram.internal;

import java.util.List;

import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.SpecProblems;

/** Collects what goes wrong while a diagram is made, each kind once with the place of the expression concerned. */
public final class RuntimeLog {

    private final SpecProblems problems = new SpecProblems();
    private ExpressionText current = ExpressionText.NONE;

    /** The expression that later complaints belong to. */
    public void begin(ExpressionText expression) {
        current = expression;
    }

    /** Notes something that an expression went past. */
    public void complain(String message) {
        add(Severity.INFO, current, message, "The expression goes on with no value there.");
    }

    /** Notes that an expression failed for an element. */
    public void fail(ExpressionText expression, String message) {
        add(Severity.WARNING, expression, message, "The expression counts as having no value.");
    }

    /** Notes that an expression cannot be used. */
    public void wrong(ExpressionText expression, String message) {
        add(Severity.WARNING, expression, message, "The expression is not evaluated.");
    }

    /** Notes anything else. */
    public void add(Severity severity, String code, String message, String effect, SpecPlace place) {
        problems.add(severity, code, code, message, effect, place);
    }

    private void add(Severity severity, ExpressionText expression, String message, String effect) {
        problems.add(severity, "expression", expression.role() + ": " + expression.text(), message + " In " + expression.text(),
                effect, expression.place());
    }

    /** What was noted, each kind once. */
    public List<SpecProblem> problems() {
        return problems.list();
    }
}
