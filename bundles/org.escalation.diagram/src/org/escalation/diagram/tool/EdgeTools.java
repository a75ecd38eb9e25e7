package org.escalation.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.EdgeMappingSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Tools that need two elements: create an edge, put its end on another element. */
final class EdgeTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final ToolRules rules;
    private final Questions questions;

    EdgeTools(DiagramRuntime diagram, ToolRunner runner, ToolRules rules) {
        this.diagram = diagram;
        this.runner = runner;
        this.rules = rules;
        this.questions = new Questions(runner);
    }

    boolean starts(ToolSpec tool, SceneElement source) {
        return tool.kind() == ToolSpec.Kind.CREATE_EDGE && source != null && rules.mayStartAt(tool, source)
                && runner.holds(tool.startCondition(), target(source), before(tool, source, null).map());
    }

    boolean accepts(ToolSpec tool, SceneElement source, SceneElement target) {
        return target != null && starts(tool, source) && rules.mayConnect(tool, source, target)
                && runner.holds(tool.precondition(), target(source), before(tool, source, target).map());
    }

    private EObject target(SceneElement element) {
        return ToolVariables.target(diagram.view(element));
    }

    /** The variables that the conditions of an edge creation see. */
    private ToolVariables before(ToolSpec tool, SceneElement source, SceneElement target) {
        ViewAccess around = rules.around(source);
        ToolVariables result = new ToolVariables(tool).bind("preSource", target(source)).bind("preSourceView", diagram.view(source))
                .bind("container", ToolVariables.target(around)).bind("containerView", around).bind("diagram", diagram.view(null));
        if (target != null) {
            result.bind("preTarget", target(target)).bind("preTargetView", diagram.view(target));
        }
        return result;
    }

    Optional<ToolCommand> command(ToolSpec tool, SceneElement source, SceneElement target) {
        if (!accepts(tool, source, target)) {
            return Optional.empty();
        }
        EObject element = target(source);
        ToolVariables variables = before(tool, source, target).bind("sourceVariable", "source", element)
                .bind("targetVariable", "target", target(target)).bind("sourceViewVariable", "sourceView", diagram.view(source))
                .bind("targetViewVariable", "targetView", diagram.view(target));
        DiagramViews views = new DiagramViews(diagram);
        return runner.prepare(tool.label(), () -> questions.complete(tool, element, variables.map())
                .map(all -> runner.command(tool.label(), views, run -> {
                    runner.execute(new ToolRunner.Call(tool.operations(), element, all, tool.selection()), run);
                    show(tool, views, run, source, target);
                })));
    }

    /** Edges of mappings that are not synchronised would otherwise stay unseen. */
    private void show(ToolSpec tool, DiagramViews views, ToolRun run, SceneElement source, SceneElement target) {
        for (String mapping : tool.mappings()) {
            boolean ofElements = diagram.mapping(mapping).filter(EdgeMappingSpec.class::isInstance)
                    .map(one -> ((EdgeMappingSpec) one).elementBased()).orElse(false);
            List<EObject> shown = ofElements ? run.created() : List.of(target(source));
            shown.forEach(one -> views.connect(one, source, target, List.of(mapping)));
        }
    }

    Optional<ToolSpec> reconnection(SceneEdge edge, boolean atSource, SceneElement newEnd) {
        if (newEnd == null || newEnd == edge || !(rules.mapping(edge).orElse(null) instanceof EdgeMappingSpec mapping)) {
            return Optional.empty();
        }
        SceneElement source = atSource ? newEnd : edge.source();
        SceneElement target = atSource ? edge.target() : newEnd;
        return mapping.reconnections().stream().map(diagram::tool).flatMap(Optional::stream)
                .filter(tool -> tool.kind() == ToolSpec.Kind.RECONNECT && moves(tool, atSource))
                .filter(tool -> rules.mayReconnect(tool, mapping, source, target))
                .filter(tool -> runner.holds(tool.precondition(), target(edge), reconnected(tool, edge, atSource, newEnd).map()))
                .findFirst();
    }

    private static boolean moves(ToolSpec tool, boolean atSource) {
        String kind = tool.options().getOrDefault("reconnectionKind", "RECONNECT_TARGET");
        return kind.equals("RECONNECT_BOTH") || kind.equals(atSource ? "RECONNECT_SOURCE" : "RECONNECT_TARGET");
    }

    Optional<ToolCommand> reconnect(SceneEdge edge, boolean atSource, SceneElement newEnd) {
        return reconnection(edge, atSource, newEnd).flatMap(tool -> {
            EObject element = target(edge);
            DiagramViews views = new DiagramViews(diagram);
            SceneElement source = atSource ? newEnd : edge.source();
            SceneElement target = atSource ? edge.target() : newEnd;
            return runner.prepare(tool.label(), () -> questions.complete(tool, element, reconnected(tool, edge, atSource, newEnd).map())
                    .map(all -> runner.command(tool.label(), views, run -> {
                        runner.execute(new ToolRunner.Call(tool.operations(), element, all, tool.selection()), run);
                        diagram.manualView(edge).ifPresent(known -> views.reconnect(known, atSource, source, target));
                    })));
        });
    }

    /** {@code source} is the element at the end before, {@code target} the one after, whichever end moves. */
    private ToolVariables reconnected(ToolSpec tool, SceneEdge edge, boolean atSource, SceneElement newEnd) {
        SceneElement oldEnd = atSource ? edge.source() : edge.target();
        SceneElement otherEnd = atSource ? edge.target() : edge.source();
        return new ToolVariables(tool).bind("element", "element", target(edge)).bind("edgeView", "edgeView", diagram.view(edge))
                .bind("source", "source", target(oldEnd)).bind("sourceView", "sourceView", diagram.view(oldEnd))
                .bind("target", "target", target(newEnd)).bind("targetView", "targetView", diagram.view(newEnd))
                .bind("otherEnd", target(otherEnd)).bind("diagram", diagram.view(null));
    }
}
