package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.List;

/** Builds validation rules. */
final class RuleBuilder {

    private final Build build;
    private final OperationBuilder operations;

    RuleBuilder(Build build) {
        this.build = build;
        this.operations = new OperationBuilder(build);
    }

    /** The rules of the owner's validation set. */
    List<RuleSpec> rules(SpecNode owner) {
        List<RuleSpec> result = new ArrayList<>();
        for (SpecNode set : owner.all("validationSet")) {
            set.text("name");
            Build.documentation(set);
            for (SpecNode rule : set.all("ownedRules")) {
                result.add(rule(rule));
            }
            for (SpecNode rule : build.library().nodes(set, "reusedRules")) {
                result.add(rule(rule));
            }
        }
        return List.copyOf(result);
    }

    RuleSpec rule(SpecNode node) {
        List<ExpressionText> audits = new ArrayList<>();
        for (SpecNode audit : node.all("audits")) {
            audits.add(audit.expression("auditExpression"));
        }
        List<RuleSpec.Fix> fixes = new ArrayList<>();
        for (SpecNode fix : node.all("fixes")) {
            fixes.add(new RuleSpec.Fix(fix.text("name", ""), operations.initial(fix)));
        }
        RuleSpec.Level level = switch (node.text("level", "INFO")) {
            case "ERROR" -> RuleSpec.Level.ERROR;
            case "WARNING" -> RuleSpec.Level.WARNING;
            default -> RuleSpec.Level.INFO;
        };
        return new RuleSpec(node.text("name", ""), Build.label(node), level, node.expression("message"),
                node.text("targetClass", ""), build.ids(node, "targets"), List.copyOf(audits), List.copyOf(fixes), node.place());
    }
}
