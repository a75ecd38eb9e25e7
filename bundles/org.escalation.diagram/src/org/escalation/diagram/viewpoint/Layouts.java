package org.escalation.diagram.viewpoint;

import org.escalation.diagram.layout.LayoutSettings;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.LayoutSpec;

/** The layout that a description asks for. */
public final class Layouts {

    private Layouts() {
    }

    /** Settings for {@code SceneLayout}; layers from left to right where the description says nothing. */
    public static LayoutSettings of(DiagramSpec spec) {
        return switch (spec.layout()) {
            case LayoutSpec.Composite composite -> LayoutSettings.LAYERED.withDirection(switch (composite.direction()) {
                case TOP_TO_BOTTOM -> LayoutSettings.Direction.DOWN;
                case LEFT_TO_RIGHT -> LayoutSettings.Direction.RIGHT;
                case BOTTOM_TO_TOP -> LayoutSettings.Direction.UP;
            });
            case LayoutSpec.OrderedTree ignored -> LayoutSettings.TREE;
            case LayoutSpec.Custom custom -> custom(custom.algorithm());
            case LayoutSpec.Default ignored -> LayoutSettings.LAYERED;
        };
    }

    private static LayoutSettings custom(String algorithm) {
        if (algorithm.contains("ladder")) {
            return LayoutSettings.ladder(Layouts::rank);
        }
        return algorithm.contains("tree") ? LayoutSettings.TREE : LayoutSettings.LAYERED;
    }

    /**
     * On a ladder what stands freely in containers, in the order of the notation from the lowest to the highest; nodes outside
     * of containers, and lists, stand beside it.
     */
    private static double rank(SceneNode node) {
        SceneNode container = node.parent();
        if (container == null || container.containment() != Containment.FREE_FORM) {
            return Double.NaN;
        }
        return container.scene().roots().indexOf(container) * 1e6 + container.children().indexOf(node);
    }
}
