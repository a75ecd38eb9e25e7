package org.escalation.diagram.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Labels that are typed over. */
final class EditTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final ToolRules rules;

    EditTools(DiagramRuntime diagram, ToolRunner runner, ToolRules rules) {
        this.diagram = diagram;
        this.runner = runner;
        this.rules = rules;
    }

    Optional<String> text(SceneElement element) {
        return tool(element).map(tool -> {
            ExpressionText text = tool.expressions().get("inputLabelExpression");
            try {
                return text == null ? label(element)
                        : Values.text(runner.value(text, ToolVariables.target(diagram.view(element)), variables(tool, element).map()));
            } catch (ToolException e) {
                return label(element); // the author's text cannot be made; what is shown is the next best start
            }
        });
    }

    private Optional<ToolSpec> tool(SceneElement element) {
        return rules.mapping(element).flatMap(mapping -> diagram.tool(mapping.head().directEdit()))
                .filter(tool -> tool.kind() == ToolSpec.Kind.DIRECT_EDIT)
                .filter(tool -> runner.holds(tool.precondition(), ToolVariables.target(diagram.view(element)), variables(tool, element).map()));
    }

    private ToolVariables variables(ToolSpec tool, SceneElement element) {
        ViewAccess view = diagram.view(element);
        return new ToolVariables(tool).bind("element", ToolVariables.target(view)).bind("view", view).bind("elementView", view)
                .bind("container", ToolVariables.target(rules.around(element))).bind("containerView", rules.around(element))
                .bind("diagram", diagram.view(null));
    }

    private static String label(SceneElement element) {
        return switch (element) {
            case SceneNode node -> node.label();
            case SceneEdge edge -> {
                for (EdgeLabelPosition position : new EdgeLabelPosition[] {EdgeLabelPosition.CENTER, EdgeLabelPosition.BEGIN,
                    EdgeLabelPosition.END}) {
                    if (!edge.label(position).isEmpty()) {
                        yield edge.label(position);
                    }
                }
                yield "";
            }
        };
    }

    Optional<ToolCommand> command(SceneElement element, String text) {
        return tool(element).map(tool -> {
            Map<String, Object> variables = variables(tool, element).map();
            EObject target = ToolVariables.target(diagram.view(element));
            return runner.command(tool.label(), new DiagramViews(diagram), run -> {
                variables.putAll(mask(tool.options().getOrDefault("mask", "{0}"), text, tool.place()));
                runner.execute(new ToolRunner.Call(tool.operations(), target, variables, tool.selection()), run);
            });
        });
    }

    /**
     * The variables {@code arg0}, {@code arg1} … that a mask finds in a text.
     *
     * @throws ToolException when the text does not have the mask's form
     */
    static Map<String, Object> mask(String mask, String text, SpecPlace place) {
        Map<String, Object> result = ToolRunner.variables();
        if (text.isEmpty() || mask.isEmpty()) {
            result.put("arg0", text);
            result.put("0", text);
            return result;
        }
        try {
            Object[] values = new MessageFormat(mask).parse(text);
            for (int i = 0; i < values.length; i++) {
                result.put("arg" + i, values[i]);
                result.put(String.valueOf(i), values[i]);
            }
            return result;
        } catch (ParseException e) {
            throw new ToolException("\"" + text + "\" does not have the form " + mask + ".", place, e);
        } catch (IllegalArgumentException e) {
            throw new ToolException("The mask " + mask + " is wrong: " + e.getMessage(), place, e);
        }
    }
}
