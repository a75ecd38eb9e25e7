package org.escalation.diagram.viewpoint;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;

/** An edge of a diagram. */
final class EdgeView extends View {

    private static final Set<String> KINDS = Set.of("DDiagramElement", "EdgeTarget", "DRepresentationElement", "DStylizable");

    EdgePlan plan;
    final SceneEdge edge;
    final View source;
    final View end;
    LookPart look;

    EdgeView(EdgePlan plan, EObject target, View diagram, SceneEdge edge, View source, View end) {
        super(target, diagram);
        this.plan = plan;
        this.edge = edge;
        this.source = source;
        this.end = end;
    }

    @Override
    SceneElement element() {
        return edge;
    }

    @Override
    boolean isMadeBy(Set<String> mappings) {
        return mappings.contains(plan.id());
    }

    @Override
    String label() {
        return edge.label(EdgeLabelPosition.CENTER);
    }

    @Override
    public Object feature(String name) {
        return switch (name) {
            case "sourceNode" -> source;
            case "targetNode" -> end;
            default -> super.feature(name);
        };
    }

    @Override
    public List<View> contents() {
        return List.of();
    }

    @Override
    public String typeName() {
        return "DEdge";
    }

    @Override
    public boolean isKindOf(String type) {
        return KINDS.contains(type) || super.isKindOf(type);
    }
}
