package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Drops from a tree and inside the diagram. Each element is dropped by the first tool of the target that takes it. */
final class DropTools {

    /** One element to drop: from where, and by which tool. */
    private record Drop(EObject element, SceneElement picture, ToolSpec tool) {
    }

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final ToolRules rules;

    DropTools(DiagramRuntime diagram, ToolRunner runner, ToolRules rules) {
        this.diagram = diagram;
        this.runner = runner;
        this.rules = rules;
    }

    boolean accepts(Collection<? extends EObject> elements, SceneElement target) {
        return !elements.isEmpty() && elements.stream().allMatch(element -> drop(element, null, target).isPresent());
    }

    boolean acceptsViews(Collection<? extends SceneElement> elements, SceneElement target) {
        return !elements.isEmpty() && elements.stream().allMatch(element -> dropView(element, target).isPresent());
    }

    Optional<ToolCommand> command(Collection<? extends EObject> elements, SceneElement target) {
        if (!accepts(elements, target)) {
            return Optional.empty();
        }
        List<Drop> drops = new ArrayList<>();
        elements.forEach(element -> drop(element, null, target).ifPresent(drops::add));
        return command(drops, target);
    }

    Optional<ToolCommand> commandForViews(Collection<? extends SceneElement> elements, SceneElement target) {
        if (!acceptsViews(elements, target)) {
            return Optional.empty();
        }
        List<Drop> drops = new ArrayList<>();
        elements.forEach(element -> dropView(element, target).ifPresent(drops::add));
        return command(drops, target);
    }

    private Optional<Drop> dropView(SceneElement element, SceneElement target) {
        boolean around = element instanceof SceneNode node && node.parent() == target;
        EObject dropped = ToolVariables.target(diagram.view(element));
        return dropped == null || around || element == target ? Optional.empty() : drop(dropped, element, target);
    }

    /** @param picture where it is dragged from; null for a tree */
    private Optional<Drop> drop(EObject element, SceneElement picture, SceneElement target) {
        EObject container = ToolVariables.target(diagram.view(target));
        if (container == null || picture != null && EcoreUtil.isAncestor(element, container)) {
            return Optional.empty();
        }
        String wanted = picture == null ? "PROJECT_EXPLORER" : "DIAGRAM";
        return rules.drops(target).stream().filter(tool -> {
            String from = tool.options().getOrDefault("dragSource", "DIAGRAM");
            return (from.equals(wanted) || from.equals("BOTH")) && (picture == null || tool.mappings().isEmpty() || rules.isOf(picture, tool.mappings()))
                    && (picture == null && tool.mappings().isEmpty() || rules.mayShow(tool, element, target))
                    && runner.holds(tool.precondition(), element, variables(tool, element, picture, target).map());
        }).findFirst().map(tool -> new Drop(element, picture, tool));
    }

    private ToolVariables variables(ToolSpec tool, EObject element, SceneElement picture, SceneElement target) {
        ViewAccess view = diagram.view(target);
        ToolVariables result = new ToolVariables(tool).bind("element", "element", element)
                .bind("newContainer", "newSemanticContainer", ToolVariables.target(view))
                .bind("newViewContainer", "newContainerView", view).bind("diagram", diagram.view(null));
        EObject old = picture == null ? element.eContainer() : ToolVariables.target(rules.around(picture));
        return result.bind("oldContainer", "oldSemanticContainer", old);
    }

    private Optional<ToolCommand> command(List<Drop> drops, SceneElement target) {
        EObject container = ToolVariables.target(diagram.view(target));
        DiagramViews views = new DiagramViews(diagram);
        String label = drops.get(0).tool().label();
        return Optional.of(runner.command(label, views, run -> {
            for (Drop drop : drops) {
                ToolSpec tool = drop.tool();
                runner.execute(new ToolRunner.Call(tool.operations(), container,
                        variables(tool, drop.element(), drop.picture(), target).map(), tool.selection()), run);
                if (!tool.selection().isGiven()) {
                    run.select(List.of(drop.element()));
                }
                if (drop.picture() != null) {
                    views.delete(diagram.view(drop.picture()));
                }
                views.show(drop.element(), target, tool.mappings());
            }
        }));
    }
}
