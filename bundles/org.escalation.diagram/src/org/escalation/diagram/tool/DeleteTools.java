package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.EdgeMappingSpec;
import org.escalation.diagram.spec.MappingHead;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.SpecPlace;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.diagram.viewpoint.ManualView;

/** Deletes what elements of a diagram stand for, by the mapping's tool or, without one, in the usual way. */
final class DeleteTools {

    private final DiagramRuntime diagram;
    private final ToolRunner runner;
    private final ToolRules rules;

    DeleteTools(DiagramRuntime diagram, ToolRunner runner, ToolRules rules) {
        this.diagram = diagram;
        this.runner = runner;
        this.rules = rules;
    }

    boolean accepts(Collection<? extends SceneElement> elements) {
        return !elements.isEmpty() && elements.stream().allMatch(this::accepts);
    }

    private boolean accepts(SceneElement element) {
        if (target(element) == null) {
            return false; // no longer part of the diagram
        }
        Optional<ToolSpec> tool = tool(element);
        if (tool.isPresent()) {
            return runner.holds(tool.get().precondition(), target(element), variables(tool.get(), element).map());
        }
        return isRelation(element) ? reference(element) != null : !semantics(element).contains(diagram.semanticRoot());
    }

    private Optional<ToolSpec> tool(SceneElement element) {
        return rules.mapping(element).flatMap(mapping -> diagram.tool(mapping.head().deletion()))
                .filter(tool -> tool.kind() == ToolSpec.Kind.DELETE);
    }

    private EObject target(SceneElement element) {
        return ToolVariables.target(diagram.view(element));
    }

    private ToolVariables variables(ToolSpec tool, SceneElement element) {
        ViewAccess view = diagram.view(element);
        return new ToolVariables(tool).bind("element", "element", target(element)).bind("elementView", "elementView", view)
                .bind("containerView", "containerView", rules.around(element)).bind("view", view).bind("diagram", diagram.view(null));
    }

    private boolean isRelation(SceneElement element) {
        return rules.mapping(element).orElse(null) instanceof EdgeMappingSpec edge && !edge.elementBased();
    }

    /** The reference that a relation-based edge plainly shows; null for any other. */
    private EReference reference(SceneElement element) {
        if (!(rules.mapping(element).orElse(null) instanceof EdgeMappingSpec edge)) {
            return null;
        }
        String finder = edge.targetFinder().text().strip();
        String name = finder.startsWith("feature:") ? finder.substring(8).strip()
                : finder.startsWith("aql:self.") ? finder.substring(9).strip() : "";
        return target(element).eClass().getEStructuralFeature(name) instanceof EReference reference && reference.isChangeable()
                && !reference.isContainment() && !reference.isContainer() ? reference : null;
    }

    Optional<ToolCommand> command(Collection<? extends SceneElement> elements) {
        if (!accepts(elements)) {
            return Optional.empty();
        }
        List<SceneElement> outermost = elements.stream().filter(element -> !isInside(element, elements)).map(SceneElement.class::cast)
                .toList();
        String label = outermost.size() == 1 ? tool(outermost.get(0)).map(ToolSpec::label).orElse("Delete") : "Delete";
        DiagramViews views = new DiagramViews(diagram);
        return Optional.of(runner.command(label, views, run -> {
            Set<EObject> plainly = new LinkedHashSet<>();
            List<SceneElement> byTool = new ArrayList<>();
            for (SceneElement element : outermost) {
                if (tool(element).isPresent()) {
                    byTool.add(element);
                } else if (isRelation(element)) {
                    ModelWriter.remove(target(element), reference(element).getName(), target(((SceneEdge) element).target()), place(element));
                } else {
                    plainly.addAll(semantics(element));
                }
            }
            byTool.forEach(element -> byTool(element, run));
            EcoreUtil.deleteAll(plainly, true);
            outermost.forEach(element -> views.delete(diagram.view(element)));
            run.select(List.of());
        }));
    }

    private void byTool(SceneElement element, ToolRun run) {
        ToolSpec tool = tool(element).orElseThrow();
        EObject target = target(element);
        boolean gone = target.eContainer() == null && target.eResource() == null && target != diagram.semanticRoot();
        if (!gone) {
            runner.execute(new ToolRunner.Call(tool.operations(), target, variables(tool, element).map(), tool.selection()), run);
        }
    }

    private static boolean isInside(SceneElement element, Collection<? extends SceneElement> others) {
        if (element instanceof SceneNode node) {
            for (SceneNode around = node.parent(); around != null; around = around.parent()) {
                if (others.contains(around)) {
                    return true;
                }
            }
        }
        return false;
    }

    private SpecPlace place(SceneElement element) {
        return rules.mapping(element).map(mapping -> mapping.head().place()).orElse(SpecPlace.NOWHERE);
    }

    /** The model elements that an element, and whatever stands inside it, stands for. */
    private Set<EObject> semantics(SceneElement element) {
        Set<EObject> result = new LinkedHashSet<>();
        collect(element, result);
        return result;
    }

    private void collect(SceneElement element, Set<EObject> into) {
        EObject target = target(element);
        if (target != null && into.add(target)) {
            Optional<MappingHead> head = rules.mapping(element).map(MappingSpec::head);
            if (head.isPresent() && head.get().semanticElements().isGiven()) {
                into.addAll(more(head.get(), target));
            }
        }
        if (element instanceof SceneNode node) {
            node.children().forEach(child -> collect(child, into));
            node.borderNodes().forEach(child -> collect(child, into));
        }
    }

    private List<EObject> more(MappingHead head, EObject target) {
        try {
            return ToolExpressions.elements(runner.value(head.semanticElements(), target, ToolRunner.variables()));
        } catch (ToolException e) {
            return List.of(); // what cannot be found is not deleted
        }
    }

    boolean areManual(Collection<? extends SceneElement> elements) {
        return !elements.isEmpty() && elements.stream().allMatch(element -> diagram.manualView(element).isPresent());
    }

    Optional<ToolCommand> fromDiagram(Collection<? extends SceneElement> elements) {
        if (!areManual(elements)) {
            return Optional.empty();
        }
        List<ManualView> known = elements.stream().map(diagram::manualView).flatMap(Optional::stream).toList();
        DiagramViews views = new DiagramViews(diagram);
        return Optional.of(runner.command("Remove from diagram", views, run -> views.remove(known)));
    }
}
