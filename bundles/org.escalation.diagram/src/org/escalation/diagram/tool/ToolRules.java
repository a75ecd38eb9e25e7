package org.escalation.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.spec.ContainerMappingSpec;
import org.escalation.diagram.spec.EdgeMappingSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.spec.MappingSpec;
import org.escalation.diagram.spec.NodeMappingSpec;
import org.escalation.diagram.spec.ToolSpec;
import org.escalation.diagram.viewpoint.DiagramRuntime;

/** Where the mappings of a diagram let a tool act, its precondition aside. */
final class ToolRules {

    private final DiagramRuntime diagram;

    ToolRules(DiagramRuntime diagram) {
        this.diagram = diagram;
    }

    /** Whether a creation tool may make one of its mappings' elements inside, or on the border of, the target. */
    boolean mayCreateIn(ToolSpec tool, SceneElement target) {
        if (target != null && diagram.isMadeBy(target, tool.extraSources())) {
            return true;
        }
        List<String> inside = inside(target);
        if (tool.mappings().isEmpty()) {
            return target == null || isContainer(target);
        }
        return inside.stream().anyMatch(mapping -> isRelated(mapping, tool.mappings()));
    }

    private boolean isContainer(SceneElement target) {
        return diagram.mapping(target.mapping()).filter(ContainerMappingSpec.class::isInstance).isPresent();
    }

    /** A tool made for a mapping serves those that specialise it, and the other way round. */
    private boolean isRelated(String mapping, List<String> mappings) {
        return diagram.isAnyOf(mapping, mappings) || mappings.stream().anyMatch(one -> diagram.isAnyOf(one, List.of(mapping)));
    }

    /** Identities of the mappings whose elements stand in or on an element; those of the diagram itself for null. */
    List<String> inside(SceneElement target) {
        List<String> result = new ArrayList<>();
        if (target == null) {
            for (LayerSpec layer : diagram.shownLayers()) {
                result.addAll(layer.mappings());
            }
            return result;
        }
        diagram.mapping(target.mapping()).ifPresent(mapping -> {
            switch (mapping) {
                case ContainerMappingSpec container -> {
                    result.addAll(container.children());
                    result.addAll(container.bordered());
                }
                case NodeMappingSpec node -> result.addAll(node.bordered());
                case EdgeMappingSpec ignored -> {
                    // nothing stands in an edge
                }
            }
        });
        return result;
    }

    /** Whether an edge creation tool may start at the element. */
    boolean mayStartAt(ToolSpec tool, SceneElement source) {
        return diagram.isMadeBy(source, tool.extraSources())
                || edges(tool).stream().anyMatch(edge -> isMadeBy(source, edge.sources()));
    }

    /** Whether it may lead from one element to another. */
    boolean mayConnect(ToolSpec tool, SceneElement source, SceneElement target) {
        if (diagram.isMadeBy(target, tool.extraTargets())) {
            return mayStartAt(tool, source);
        }
        boolean extra = diagram.isMadeBy(source, tool.extraSources());
        return edges(tool).stream().anyMatch(edge -> (extra || isMadeBy(source, edge.sources())) && isMadeBy(target, edge.targets()));
    }

    /** Whether one of the tool's edge mappings, or the edge's own, allows the ends. */
    boolean mayReconnect(ToolSpec tool, EdgeMappingSpec own, SceneElement source, SceneElement target) {
        List<EdgeMappingSpec> candidates = new ArrayList<>(edges(tool));
        if (candidates.isEmpty()) {
            candidates.add(own);
        }
        return candidates.stream().anyMatch(edge -> isMadeBy(source, edge.sources()) && isMadeBy(target, edge.targets()));
    }

    private boolean isMadeBy(SceneElement element, List<String> mappings) {
        return diagram.isMadeBy(element, mappings);
    }

    private List<EdgeMappingSpec> edges(ToolSpec tool) {
        return tool.mappings().stream().map(diagram::mapping).flatMap(Optional::stream).filter(EdgeMappingSpec.class::isInstance)
                .map(EdgeMappingSpec.class::cast).toList();
    }

    /** Identities of the drop tools of an element; those of the diagram itself for null. */
    List<ToolSpec> drops(SceneElement target) {
        List<String> ids = target == null ? diagram.spec().drops()
                : diagram.mapping(target.mapping()).map(mapping -> mapping.head().drops()).orElse(List.of());
        return ids.stream().map(diagram::tool).flatMap(Optional::stream).filter(tool -> tool.kind() == ToolSpec.Kind.DROP).toList();
    }

    /** Whether a drop tool has a mapping for the element inside the target. */
    boolean mayShow(ToolSpec tool, EObject element, SceneElement target) {
        List<String> inside = inside(target);
        return tool.mappings().stream().filter(mapping -> inside.stream().anyMatch(one -> isRelated(one, List.of(mapping))))
                .map(diagram::domainClass).flatMap(Optional::stream).anyMatch(domain -> DiagramViews.isInstance(domain, element));
    }

    /** Whether a mapping of an element is one of those that a tool is for. */
    boolean isOf(SceneElement element, List<String> mappings) {
        return isRelated(element.mapping(), mappings);
    }

    /** The mapping of an element. */
    Optional<MappingSpec> mapping(SceneElement element) {
        return element == null ? Optional.empty() : diagram.mapping(element.mapping());
    }

    /** The view around an element; the diagram for those at the top and for edges. */
    ViewAccess around(SceneElement element) {
        ViewAccess view = diagram.view(element);
        return view == null || view.container() == null ? diagram.view(null) : view.container();
    }
}
