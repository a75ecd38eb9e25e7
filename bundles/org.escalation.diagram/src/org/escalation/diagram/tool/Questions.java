package org.escalation.diagram.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.ToolSpec;

/** What a tool asks its user before it runs, and the variables that follow from other variables. */
final class Questions {

    private static final ExpressionText SELF = new ExpressionText("var:self", org.escalation.diagram.spec.SpecPlace.NOWHERE, "");

    private final ToolRunner runner;

    Questions(ToolRunner runner) {
        this.runner = runner;
    }

    /** The variables with the tool's further ones; empty when the user gave up. */
    Optional<Map<String, Object>> complete(ToolSpec tool, Object self, Map<String, Object> given) {
        Map<String, Object> variables = new LinkedHashMap<>(given);
        for (Map.Entry<String, ExpressionText> entry : tool.expressions().entrySet()) {
            int colon = entry.getKey().indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = entry.getKey().substring(colon + 1);
            Object parent = variables.getOrDefault(tool.options().getOrDefault("parent:" + name, ""), self);
            switch (entry.getKey().substring(0, colon)) {
                case "variable" -> variables.put(name, runner.value(entry.getValue(), parent, variables));
                case "ask" -> {
                    String proposed = Values.text(runner.value(entry.getValue(), parent, variables));
                    String message = tool.options().getOrDefault("message:" + name, "");
                    Optional<String> answer = runner.host().ask(new Entry(name, message, proposed));
                    if (answer.isEmpty()) {
                        return Optional.empty();
                    }
                    variables.put(name, answer.get());
                }
                case "choose" -> {
                    Optional<List<EObject>> answer = runner.host().choose(choice(tool, name, parent, variables));
                    if (answer.isEmpty()) {
                        return Optional.empty();
                    }
                    boolean multiple = Boolean.parseBoolean(tool.options().get("multiple:" + name));
                    variables.put(name, multiple ? answer.get() : answer.get().stream().findFirst().orElse(null));
                }
                default -> { // expressions of other roles
                }
            }
        }
        return Optional.of(variables);
    }

    private Choice choice(ToolSpec tool, String name, Object self, Map<String, Object> variables) {
        List<EObject> candidates = elements(tool.expressions().get("choose:" + name), self, variables);
        boolean tree = Boolean.parseBoolean(tool.options().get("tree:" + name));
        return new Choice(tool.label(), tool.options().getOrDefault("message:" + name, ""), "",
                tree ? elements(tool.expressions().get("root:" + name), self, variables) : candidates,
                tree ? children(tool.expressions().get("children:" + name), variables) : element -> List.of(), candidates, List.of(),
                Boolean.parseBoolean(tool.options().get("multiple:" + name)), false);
    }

    /** What a selection wizard asks. */
    Choice wizard(ToolSpec tool, Object self, Map<String, Object> variables) {
        Map<String, ExpressionText> given = tool.expressions();
        Map<String, String> options = tool.options();
        List<EObject> candidates = elements(given.get("candidatesExpression"), self, variables);
        boolean tree = Boolean.parseBoolean(options.get("tree"));
        boolean panes = given.containsKey("preSelectedCandidatesExpression") || options.containsKey("choiceOfValuesMessage");
        String message = options.getOrDefault("message", options.getOrDefault("choiceOfValuesMessage", ""));
        return new Choice(options.getOrDefault("windowTitle", tool.label()), message, options.getOrDefault("windowImagePath", ""),
                tree ? elements(given.getOrDefault("rootExpression", SELF), self, variables) : candidates,
                tree ? children(given.get("childrenExpression"), variables) : element -> List.of(), candidates,
                elements(given.get("preSelectedCandidatesExpression"), self, variables), panes
                        || Boolean.parseBoolean(options.get("multiple")), panes);
    }

    private List<EObject> elements(ExpressionText text, Object self, Map<String, Object> variables) {
        return text == null ? List.of() : ToolExpressions.elements(runner.value(text, self, variables));
    }

    private Function<EObject, List<EObject>> children(ExpressionText text, Map<String, Object> variables) {
        return element -> elements(text, element, variables);
    }
}
