package org.escalation.diagram.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ExpressionText;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.OperationSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Double clicks, and the entries of the context menu: actions of the specification, and ways to other representations. */
final class PopupTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final Questions questions;

    PopupTools(DiagramRuntime diagram, ToolRunner runner) {
        this.diagram = diagram;
        this.runner = runner;
        this.questions = new Questions(runner);
    }

    Optional<ToolCommand> doubleClick(SceneElement element) {
        Optional<ToolSpec> found = diagram.mapping(element.mapping()).map(MappingSpec::head).flatMap(head -> diagram.tool(head.doubleClick()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ToolSpec tool = found.get();
        ViewAccess view = diagram.view(element);
        EObject target = ToolVariables.target(view);
        if (tool.kind() != ToolSpec.Kind.DOUBLE_CLICK) {
            return command(tool, List.of(element));
        }
        ToolVariables variables = new ToolVariables(tool).bind("element", "element", target).bind("elementView", "elementView", view)
                .bind("diagram", diagram.view(null));
        if (!runner.holds(tool.precondition(), target, variables.map())) {
            return Optional.empty();
        }
        return runner.prepare(tool.label(), () -> questions.complete(tool, target, variables.map())
                .map(all -> runner.command(tool.label(), new DiagramViews(diagram),
                        run -> runner.execute(new ToolRunner.Call(tool.operations(), view, all, tool.selection()), run))));
    }

    List<MenuItem> menu(List<SceneElement> selection) {
        return new MenuBuilder(diagram, tool -> offered(tool, selection)).menu(selection);
    }

    private List<ViewAccess> views(List<SceneElement> selection) {
        return selection.isEmpty() ? List.of(diagram.view(null)) : selection.stream().map(diagram::view).toList();
    }

    private boolean offered(ToolSpec tool, List<SceneElement> selection) {
        List<ViewAccess> views = views(selection);
        Map<String, Object> variables = variables(tool, views).map();
        boolean holds = views.stream().allMatch(view -> runner.holds(tool.precondition(), ToolVariables.target(view), variables));
        return holds && (tool.kind() != ToolSpec.Kind.EXTERNAL_ACTION || isPossible(tool, targets(views)));
    }

    private boolean isPossible(ToolSpec tool, List<EObject> elements) {
        return runner.host().actions().find(tool.options().getOrDefault("id", "")).filter(action -> action.canExecute(elements)).isPresent();
    }

    private static List<EObject> targets(List<ViewAccess> views) {
        return views.stream().map(ToolVariables::target).filter(java.util.Objects::nonNull).distinct().toList();
    }

    private ToolVariables variables(ToolSpec tool, List<ViewAccess> views) {
        ViewAccess first = views.get(0);
        ViewAccess around = first.container() == null ? first : first.container();
        return new ToolVariables(tool).bind("view", "views", views).bind("element", ToolVariables.target(first))
                .bind("elementView", first).bind("container", ToolVariables.target(around)).bind("containerView", around)
                .bind("diagram", diagram.view(null));
    }

    Optional<ToolCommand> command(ToolSpec tool, List<SceneElement> selection) {
        List<ViewAccess> views = views(selection);
        EObject target = ToolVariables.target(views.get(0));
        if (target == null || !offered(tool, selection)) {
            return Optional.empty();
        }
        Map<String, Object> variables = variables(tool, views).map();
        return switch (tool.kind()) {
            case ACTION, EXTERNAL_ACTION -> runner.prepare(tool.label(), () -> questions.complete(tool, target, variables)
                    .map(all -> runner.command(tool.label(), new DiagramViews(diagram),
                            run -> runner.execute(tool, target, targets(views), all, run))));
            case CREATE_REPRESENTATION, OPEN_REPRESENTATION -> Optional.of(representation(tool, target, variables));
            default -> Optional.empty();
        };
    }

    private ToolCommand representation(ToolSpec tool, EObject target, Map<String, Object> variables) {
        boolean create = tool.kind() == ToolSpec.Kind.CREATE_REPRESENTATION;
        return runner.command(tool.label(), new DiagramViews(diagram), run -> {
            List<OperationSpec> steps = tool.operations();
            String title = text(tool, create ? "titleExpression" : "navigationNameExpression", target, variables);
            variables.put(tool.variables().getOrDefault("representationNameVariable", "name"), title);
            runner.execute(new ToolRunner.Call(steps, target, variables, tool.selection()), run);
            ExpressionText browse = tool.expressions().get("browseExpression");
            List<EObject> elements = browse == null ? List.of(target) : ToolExpressions.elements(runner.value(browse, target, variables));
            String representation = tool.options().getOrDefault("representation", "");
            elements.stream().limit(create ? 1 : elements.size()).forEach(element -> run.open(new Opening(representation, element, create, title)));
        });
    }

    private String text(ToolSpec tool, String role, EObject target, Map<String, Object> variables) {
        ExpressionText text = tool.expressions().get(role);
        return text == null ? "" : Values.text(runner.value(text, target, variables));
    }
}
