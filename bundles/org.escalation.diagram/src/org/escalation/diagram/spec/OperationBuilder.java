package org.escalation.diagram.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the steps of tools. */
final class OperationBuilder {

    private static final int DEEPEST = 100;

    private final Build build;

    OperationBuilder(Build build) {
        this.build = build;
    }

    /** The steps of a tool or fix, wherever this kind of tool keeps them. */
    List<OperationSpec> initial(SpecNode owner) {
        List<OperationSpec> result = new ArrayList<>();
        for (SpecNode initial : owner.all("initialOperation")) {
            result.addAll(steps(initial, "firstModelOperations", 0));
        }
        result.addAll(steps(owner, "firstModelOperation", 0));
        return List.copyOf(result);
    }

    List<OperationSpec> steps(SpecNode owner, String feature, int depth) {
        List<OperationSpec> result = new ArrayList<>();
        for (SpecNode node : owner.all(feature)) {
            if (depth > DEEPEST) {
                build.unsupported(node, "Steps are nested too deeply.", "The tool leaves out the innermost steps.");
            } else {
                result.add(step(node, depth));
            }
        }
        return List.copyOf(result);
    }

    private OperationSpec step(SpecNode node, int depth) {
        List<OperationSpec> then = steps(node, "subModelOperations", depth + 1);
        SpecPlace at = node.place();
        return switch (node.type()) {
            case "ChangeContext" -> new OperationSpec.ChangeContext(node.expression("browseExpression"), then, at);
            case "SetValue" ->
                new OperationSpec.SetValue(node.text("featureName", ""), node.expression("valueExpression"), then, at);
            case "SetObject" -> new OperationSpec.SetObject(node.text("featureName", ""), object(node), then, at);
            case "Unset" -> new OperationSpec.Unset(node.text("featureName", ""), node.expression("elementExpression"), then, at);
            case "CreateInstance" -> new OperationSpec.CreateInstance(node.text("typeName", ""), node.text("referenceName", ""),
                    node.text("variableName", "instance"), then, at);
            case "MoveElement" ->
                new OperationSpec.Move(node.expression("newContainerExpression"), node.text("featureName", ""), then, at);
            case "RemoveElement" -> new OperationSpec.Remove(then, at);
            case "If" -> new OperationSpec.If(node.expression("conditionExpression"), then, at);
            case "For" -> new OperationSpec.For(node.expression("expression"), node.text("iteratorName", "i"), then, at);
            case "Let" ->
                new OperationSpec.Let(node.text("variableName", "instance"), node.expression("valueExpression"), then, at);
            case "Switch" -> choice(node, depth);
            case "DeleteView" -> new OperationSpec.DeleteView(then, at);
            case "CreateView", "CreateEdgeView" -> new OperationSpec.CreateView(build.idOf(node, "mapping"),
                    node.expression("containerViewExpression"), node.expression("sourceExpression"),
                    node.expression("targetExpression"), node.text("variableName", "createdView"), then, at);
            case "Navigation" -> new OperationSpec.Navigate(representation(node), node.flag("createIfNotExistent", false), then, at);
            case "ExternalJavaAction" -> external(node, node, then);
            case "ExternalJavaActionCall" -> externalCall(node, then);
            default -> {
                build.unsupported(node, "The step " + node.type() + " is not known.", "A tool that reaches it stops there.");
                yield new OperationSpec.Unknown(node.type(), then, at);
            }
        };
    }

    private String object(SpecNode node) {
        List<String> addresses = build.addresses(node, "object");
        return addresses.isEmpty() ? "" : addresses.get(0);
    }

    private String representation(SpecNode node) {
        List<SpecNode> targets = build.library().nodes(node, "diagramDescription");
        return targets.isEmpty() ? "" : targets.get(0).values().getOrDefault("name", List.of("")).get(0);
    }

    private OperationSpec choice(SpecNode node, int depth) {
        List<OperationSpec.Case> cases = new ArrayList<>();
        for (SpecNode one : node.all("cases")) {
            cases.add(new OperationSpec.Case(one.expression("conditionExpression"), steps(one, "subModelOperations", depth + 1)));
        }
        List<OperationSpec> otherwise = node.one("default").map(d -> steps(d, "subModelOperations", depth + 1)).orElse(List.of());
        return new OperationSpec.Switch(List.copyOf(cases), otherwise, node.place());
    }

    private OperationSpec externalCall(SpecNode node, List<OperationSpec> then) {
        node.text("name");
        node.text("label");
        List<SpecNode> actions = build.library().nodes(node, "action");
        return external(node, actions.isEmpty() ? node : actions.get(0), then);
    }

    static Map<String, ExpressionText> parameters(SpecNode node) {
        Map<String, ExpressionText> parameters = new LinkedHashMap<>();
        for (SpecNode parameter : node.all("parameters")) {
            parameters.put(parameter.text("name", ""), parameter.expression("value"));
        }
        return parameters;
    }

    private static OperationSpec external(SpecNode node, SpecNode action, List<OperationSpec> then) {
        for (String text : List.of("name", "label", "icon", "forceRefresh", "documentation", "precondition")) {
            node.text(text);
        }
        return new OperationSpec.ExternalAction(action.text("id", ""), parameters(action), then, node.place());
    }
}
