package org.escalation.diagram.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** A node or container of a diagram, or the diagram itself, which has no plan and no picture of its own. */
final class NodeView extends View {

    private static final Set<String> NODE = Set.of("AbstractDNode", "DDiagramElement", "EdgeTarget", "DRepresentationElement",
            "DStylizable");
    private static final Set<String> CONTAINER = Set.of("DDiagramElementContainer", "DragAndDropTarget");

    NodePlan plan;
    final SceneNode node;
    final int depth;
    final List<ContentPart> contents = new ArrayList<>(0);
    LookPart look;

    NodeView(NodePlan plan, EObject target, NodeView container, SceneNode node) {
        super(target, container);
        this.plan = plan;
        this.node = node;
        this.depth = container == null ? 0 : container.depth + 1;
    }

    @Override
    SceneElement element() {
        return node;
    }

    @Override
    boolean isMadeBy(Set<String> mappings) {
        return plan != null && plan.isAnyOf(mappings);
    }

    @Override
    String label() {
        return node == null ? "" : node.label();
    }

    @Override
    public Object feature(String name) {
        return switch (name) {
            case "ownedDiagramElements", "diagramElements", "ownedElements", "representationElements" -> contents();
            case "nodes", "containers", "ownedBorderedNodes" -> contents().stream()
                    .filter(view -> view.node.isBorderNode() == name.startsWith("owned")
                            && view.isContainer() == name.equals("containers"))
                    .toList();
            case "edges" -> node == null ? List.of() : List.of(node.edges().toArray());
            default -> super.feature(name);
        };
    }

    private boolean isContainer() {
        return plan != null && plan.containment != Containment.NONE;
    }

    @Override
    public List<NodeView> contents() {
        List<NodeView> result = new ArrayList<>();
        contents.forEach(part -> result.addAll(part.views()));
        return result;
    }

    @Override
    public String typeName() {
        if (plan == null) {
            return "DSemanticDiagram";
        }
        if (node.isListItem()) {
            return "DNodeListElement";
        }
        return switch (plan.containment) {
            case NONE -> "DNode";
            case LIST -> "DNodeList";
            default -> "DNodeContainer";
        };
    }

    @Override
    public boolean isKindOf(String type) {
        if (plan == null) {
            return type.equals("DDiagram") || type.equals("DRepresentation") || super.isKindOf(type);
        }
        return NODE.contains(type) || isContainer() && CONTAINER.contains(type) || super.isKindOf(type);
    }
}
