package org.escalation.cli.internal.validation;

import java.util.ArrayList;
import java.util.List;
import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Fix;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ElementTitles;

/**
 * One line of a validation: something the reader noticed, or a finding of a constraint.
 *
 * @param rule id of the constraint or code of the diagnostic
 * @param severity how serious it is
 * @param line line in the file, counted from 1; 0 for the file as a whole
 * @param elementId id of the element, empty if none
 * @param elementTitle what the element is called, empty if none
 * @param message what is wrong and what to do
 * @param fixes what the workbench offers to do about it
 */
public record Problem(String rule, Severity severity, int line, String elementId, String elementTitle, String message,
        List<String> fixes) {

    /** Diagnostics first, then findings, each in the order in which they are given. */
    public static List<Problem> of(List<FileDiagnostic> diagnostics, List<Finding> findings) {
        List<Problem> problems = new ArrayList<>();
        // What could not be resolved at loading is a finding too, with more to say.
        diagnostics.stream().filter(each -> !each.code().equals("reference.unresolved") || findings.isEmpty())
                .forEach(each -> problems.add(new Problem(each.code(), each.severity(), each.line(), each.element(), "",
                        each.message(), List.of())));
        findings.forEach(each -> problems.add(new Problem(each.constraint().id(), each.severity(), each.line(),
                each.elementId(), ElementTitles.withKind(each.element()), each.message(), each.fixes().stream().map(Fix::title).toList())));
        return problems;
    }

    /** How many of a severity there are. */
    static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
