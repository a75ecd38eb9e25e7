package org.escalation.diagram.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.escalation.diagram.spec.DiagramExtensionSpec;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.OperationSpec;
import org.escalation.diagram.spec.RuleSpec;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.spec.TreeSpec;
import org.escalation.diagram.spec.ViewpointSpec;

/**
 * Counts tools and their steps. A step would run when its kind is known and its expressions are understood; a tool when
 * its gesture is offered and all its steps would run.
 */
final class ToolCount {

    private final Predicate<String> understood;
    private final Map<String, Integer> missing = new TreeMap<>();
    private Count tools = Count.ZERO;
    private Count steps = Count.ZERO;

    /** @param understood whether an expression can be evaluated */
    ToolCount(Predicate<String> understood) {
        this.understood = understood;
    }

    void add(ViewpointSpec viewpoint) {
        for (DiagramSpec diagram : viewpoint.diagrams()) {
            add(diagram.tools().values());
            fixes(diagram.rules());
        }
        for (DiagramExtensionSpec extension : viewpoint.extensions()) {
            add(extension.tools().values());
            fixes(extension.rules());
        }
        for (TableSpec table : viewpoint.tables()) {
            add(table.tools().values());
        }
        for (TreeSpec tree : viewpoint.trees()) {
            add(tree.tools().values());
        }
        fixes(viewpoint.rules());
    }

    private void add(Collection<ToolSpec> all) {
        for (ToolSpec tool : all) {
            boolean known = tool.kind() != ToolSpec.Kind.UNKNOWN && all(tool.operations())
                    && fine(tool.precondition()) && tool.expressions().values().stream().allMatch(this::fine);
            tools = tools.plus(known);
            if (tool.kind() == ToolSpec.Kind.UNKNOWN) {
                missing.merge("tool of an unknown kind", 1, Integer::sum);
            }
        }
    }

    private void fixes(List<RuleSpec> rules) {
        rules.forEach(rule -> rule.fixes().forEach(fix -> tools = tools.plus(all(fix.operations()))));
    }

    private boolean all(List<OperationSpec> operations) {
        boolean good = true;
        for (OperationSpec operation : operations) {
            good &= one(operation);
        }
        return good;
    }

    private boolean one(OperationSpec operation) {
        List<ExpressionText> texts = new ArrayList<>();
        boolean known = true;
        boolean inner = switch (operation) {
            case OperationSpec.ChangeContext step -> texts.add(step.target()) & all(step.then());
            case OperationSpec.SetValue step -> texts.add(step.value()) & all(step.then());
            case OperationSpec.SetObject step -> all(step.then());
            case OperationSpec.Unset step -> texts.add(step.elements()) & all(step.then());
            case OperationSpec.CreateInstance step -> all(step.then());
            case OperationSpec.Move step -> texts.add(step.container()) & all(step.then());
            case OperationSpec.Remove step -> all(step.then());
            case OperationSpec.If step -> texts.add(step.condition()) & all(step.then());
            case OperationSpec.For step -> texts.add(step.elements()) & all(step.then());
            case OperationSpec.Let step -> texts.add(step.value()) & all(step.then());
            case OperationSpec.Switch step -> {
                step.cases().forEach(one -> texts.add(one.condition()));
                boolean good = all(step.otherwise());
                for (OperationSpec.Case one : step.cases()) {
                    good &= all(one.then());
                }
                yield good;
            }
            case OperationSpec.DeleteView step -> all(step.then());
            case OperationSpec.CreateView step -> texts.addAll(List.of(step.container(), step.source(), step.target())) & all(step.then());
            case OperationSpec.Navigate step -> all(step.then());
            case OperationSpec.ExternalAction step -> {
                texts.addAll(step.parameters().values());
                yield all(step.then());
            }
            case OperationSpec.Unknown step -> {
                known = false;
                missing.merge("step " + step.type(), 1, Integer::sum);
                yield all(step.then());
            }
        };
        boolean runs = known && texts.stream().allMatch(this::fine);
        steps = steps.plus(runs);
        return runs && inner;
    }

    private boolean fine(ExpressionText text) {
        return !text.isGiven() || understood.test(text.text());
    }

    Count tools() {
        return tools;
    }

    Count steps() {
        return steps;
    }

    /** Kinds of tools and steps that would not run, with their number of occurrences. */
    Map<String, Integer> missing() {
        return missing;
    }
}
