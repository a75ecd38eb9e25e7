package org.escalation.diagram.viewpoint;

import java.util.List;

import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.SpecProblems;

/** Collects what goes wrong while a diagram is made, each kind once with the place of the expression concerned. */
final class RuntimeLog {

    private final SpecProblems problems = new SpecProblems();
    private ExpressionText current = ExpressionText.NONE;

    /** The expression that later complaints belong to. */
    void begin(ExpressionText expression) {
        current = expression;
    }

    void complain(String message) {
        add(Severity.INFO, current, message, "The expression goes on with no value there.");
    }

    void fail(ExpressionText expression, String message) {
        add(Severity.WARNING, expression, message, "The expression counts as having no value.");
    }

    void wrong(ExpressionText expression, String message) {
        add(Severity.WARNING, expression, message, "The expression is not evaluated.");
    }

    void add(Severity severity, String code, String message, String effect, SpecPlace place) {
        problems.add(severity, code, code, message, effect, place);
    }

    private void add(Severity severity, ExpressionText expression, String message, String effect) {
        problems.add(severity, "expression", expression.role() + ": " + expression.text(), message + " In " + expression.text(),
                effect, expression.place());
    }

    List<SpecProblem> problems() {
        return problems.list();
    }
}
