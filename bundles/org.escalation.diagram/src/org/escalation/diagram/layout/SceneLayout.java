package org.escalation.diagram.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneNode;

/**
 * Lays out scenes. The same scene gives the same layout every time. Pinned nodes stay where they are; the others make room.
 */
public final class SceneLayout {

    private SceneLayout() {
    }

    /**
     * Sizes and places all nodes and routes all edges.
     *
     * @param scene    scene to lay out; listeners hear of one change
     * @param settings what kind of layout
     * @throws CancellationException if the settings say so; the scene is as before, but for sizes
     * @throws LayoutException       if the algorithm fails on this scene; likewise
     */
    public static void apply(Scene scene, LayoutSettings settings) {
        scene.batch(() -> {
            Map<SceneNode, Bounds> pinned = pinned(scene);
            AutoSize.apply(scene);
            scene.allNodes().stream().filter(SceneLayout::isSeparate).sorted((a, b) -> b.depth() - a.depth())
                    .forEach(compartment -> layoutInside(compartment, settings));
            List<SceneNode> roots = scene.roots();
            switch (settings.algorithm()) {
                case LADDER -> new LadderLayout(settings).apply(scene);
                default -> new ElkLayout(settings).apply(roots, scene.edges());
            }
            PinnedNodes.restore(scene, pinned, settings);
        });
    }

    /**
     * Lays out some nodes among themselves, with all they contain. The upper left corner of them all stays where it is, and so do
     * all other nodes; the container around grows if it must.
     *
     * @param nodes    nodes of one container, or of none; none of them a bordered node
     * @param settings what kind of layout; layers instead of a ladder, which is one of a whole diagram
     * @throws CancellationException if the settings say so
     * @throws LayoutException       if the algorithm fails on these nodes
     */
    public static void arrange(List<SceneNode> nodes, LayoutSettings settings) {
        if (!nodes.isEmpty()) {
            nodes.get(0).scene().batch(() -> new SomeNodes(nodes, inner(settings)).arrange());
        }
    }

    /**
     * Places only new nodes, each near what it is connected to, on free ground; nothing else moves. Containers grow if
     * they must.
     *
     * @param scene    scene with new nodes
     * @param added    nodes without a place yet; nodes inside them are laid out with them
     * @param settings spacing, and the layout used inside new containers
     * @throws CancellationException if the settings say so
     * @throws LayoutException       if the algorithm fails inside a new container
     */
    public static void place(Scene scene, Collection<SceneNode> added, LayoutSettings settings) {
        scene.batch(() -> new NewNodePlacer(scene, settings).place(added));
    }

    /**
     * Fits nodes to new labels and rows, and the lists and stacks that they stand in; nothing moves but rows and
     * compartments. A size chosen by hand stays.
     *
     * @param scene   the scene
     * @param changed nodes whose label, look or rows are new
     */
    public static void fit(Scene scene, Collection<SceneNode> changed) {
        scene.batch(() -> {
            for (SceneNode node : changed) {
                if (node.isInScene()) {
                    fit(node);
                }
            }
        });
    }

    /**
     * Brings the bordered nodes of a node whose size is another back to its border. They keep their place along it.
     *
     * @param node the node they are on
     */
    public static void attach(SceneNode node) {
        BorderNodes.attach(node);
    }

    private static void fit(SceneNode node) {
        if (node.children().isEmpty() || node.containment().isArranged()) {
            AutoSize.fitLabel(node);
            BorderNodes.attach(node);
        }
        for (SceneNode n = node.parent(); n != null && n.containment().isArranged() && !node.isBorderNode(); n = n.parent()) {
            AutoSize.arrange(n);
        }
    }

    /** Lays out what is inside a container, which then fits around it. */
    static void layoutInside(SceneNode container, LayoutSettings settings) {
        new ElkLayout(inner(settings)).apply(container.children(), container.scene().edges());
        AutoSize.fitAround(container);
        for (SceneNode n = container.parent(); n != null && n.containment().isArranged(); n = n.parent()) {
            AutoSize.arrange(n);
        }
    }

    /** Rungs are of a whole diagram; a part of it is laid out in layers. */
    private static LayoutSettings inner(LayoutSettings settings) {
        return settings.algorithm() == LayoutSettings.Algorithm.LADDER ? LayoutSettings.LAYERED
                .withSpacing(settings.nodeSpacing(), settings.layerSpacing()).withCancel(settings.cancelled()) : settings;
    }

    /** Whether a container's inside is laid out on its own: a free-form compartment of a stack. */
    private static boolean isSeparate(SceneNode node) {
        return node.containment() == Containment.FREE_FORM && node.isCompartment() && !node.children().isEmpty();
    }

    private static Map<SceneNode, Bounds> pinned(Scene scene) {
        Map<SceneNode, Bounds> pinned = new HashMap<>();
        for (SceneNode node : scene.allNodes()) {
            if (node.isPinned()) {
                pinned.put(node, node.bounds());
            }
        }
        return pinned;
    }
}
