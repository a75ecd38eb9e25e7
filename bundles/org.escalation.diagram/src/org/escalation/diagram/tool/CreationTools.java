package org.escalation.diagram.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Tools that need one click: create a node or container, run steps, choose elements first. */
final class CreationTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final ToolRules rules;
    private final Questions questions;

    CreationTools(DiagramRuntime diagram, ToolRunner runner, ToolRules rules) {
        this.diagram = diagram;
        this.runner = runner;
        this.rules = rules;
        this.questions = new Questions(runner);
    }

    boolean accepts(ToolSpec tool, SceneElement target) {
        ViewAccess view = diagram.view(target);
        EObject element = ToolVariables.target(view);
        if (element == null) {
            return false;
        }
        boolean fits = switch (tool.kind()) {
            case CREATE_NODE, CREATE_CONTAINER -> rules.mayCreateIn(tool, target);
            case GENERIC, SELECTION_WIZARD -> true;
            default -> false;
        };
        return fits && runner.holds(tool.precondition(), element, variables(tool, target).map());
    }

    Optional<ToolCommand> command(ToolSpec tool, SceneElement target) {
        return accepts(tool, target) ? runner.prepare(tool.label(), () -> prepared(tool, target)) : Optional.empty();
    }

    private Optional<ToolCommand> prepared(ToolSpec tool, SceneElement target) {
        EObject element = ToolVariables.target(diagram.view(target));
        ToolVariables variables = variables(tool, target);
        if (tool.kind() == ToolSpec.Kind.SELECTION_WIZARD) {
            Choice choice = questions.wizard(tool, element, variables.map());
            Optional<List<EObject>> chosen = runner.host().choose(choice);
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            Object value = choice.multiple() ? chosen.get() : chosen.get().stream().findFirst().orElse(null);
            variables.bind("element", "element", value);
        }
        return questions.complete(tool, element, variables.map()).map(all -> command(tool, target, element, all));
    }

    private ToolCommand command(ToolSpec tool, SceneElement target, EObject element, Map<String, Object> variables) {
        DiagramViews views = new DiagramViews(diagram);
        return runner.command(tool.label(), views, run -> {
            runner.execute(new ToolRunner.Call(tool.operations(), element, variables, tool.selection()), run);
            if (tool.kind() == ToolSpec.Kind.CREATE_NODE || tool.kind() == ToolSpec.Kind.CREATE_CONTAINER) {
                run.created().forEach(created -> views.show(created, target, tool.mappings()));
            }
        });
    }

    private ToolVariables variables(ToolSpec tool, SceneElement target) {
        ViewAccess view = diagram.view(target);
        EObject element = ToolVariables.target(view);
        ToolVariables result = new ToolVariables(tool).bind("diagram", diagram.view(null));
        return switch (tool.kind()) {
            case GENERIC -> result.bind("element", "element", element).bind("elementView", "elementView", view)
                    .bind("container", element).bind("containerView", view);
            case SELECTION_WIZARD -> result.bind("container", "container", element).bind("containerView", "containerView", view)
                    .bind("element", "element", element);
            default -> result.bind("variable", "container", element).bind("viewVariable", "containerView", view);
        };
    }
}
