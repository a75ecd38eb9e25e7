package org.escalation.diagram.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.escalation.diagram.layout.AutoSize;
import org.escalation.diagram.layout.SceneLayout;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/** Carries layouts between a scene and what is kept of it. */
public final class LayoutKeeper {

    private LayoutKeeper() {
    }

    /**
     * Gives a fresh scene the kept layout.
     *
     * @param layout what is kept
     * @param scene  scene without a layout
     * @return the nodes without an entry, for {@code SceneLayout.place}; all nodes if nothing is kept
     */
    public static List<SceneNode> apply(DiagramLayout layout, Scene scene) {
        List<SceneNode> unplaced = new ArrayList<>();
        scene.batch(() -> {
            AutoSize.apply(scene);
            scene.roots().forEach(root -> apply(layout, root, unplaced));
            scene.edges().forEach(edge -> apply(layout.edges().get(edge.id()), edge));
        });
        return unplaced;
    }

    /**
     * Gives elements that have come into a scene the places that are kept for them, for example after a deletion was
     * undone or a layer shown again.
     *
     * @param layout what is kept
     * @param added  the new elements, each before what it contains
     * @return the nodes without an entry, for {@code SceneLayout.place}
     */
    public static List<SceneNode> restore(DiagramLayout layout, Collection<? extends SceneElement> added) {
        List<SceneNode> unplaced = new ArrayList<>();
        List<SceneElement> there = new ArrayList<>(added);
        there.removeIf(element -> !element.isInScene());
        if (!there.isEmpty()) {
            there.get(0).scene().batch(() -> {
                for (SceneElement element : there) {
                    switch (element) {
                        case SceneNode node -> restore(layout, node, unplaced);
                        case SceneEdge edge -> apply(layout.edges().get(edge.id()), edge);
                    }
                }
            });
        }
        return unplaced;
    }

    private static void restore(DiagramLayout layout, SceneNode node, List<SceneNode> unplaced) {
        NodeLayout kept = layout.nodes().get(node.id());
        if (kept == null && !isArranged(node)) {
            unplaced.add(node);
        } else if (kept != null) {
            if (!kept.hasSize()) {
                AutoSize.size(node);
            }
            apply(kept, node);
        }
    }

    private static void apply(DiagramLayout layout, SceneNode node, List<SceneNode> unplaced) {
        NodeLayout kept = layout.nodes().get(node.id());
        if (kept != null) {
            apply(kept, node);
        } else if (!isArranged(node)) {
            unplaced.add(node);
        }
        node.children().forEach(child -> apply(layout, child, unplaced));
        node.borderNodes().forEach(child -> apply(layout, child, unplaced));
        if (kept != null && !kept.hasSize()) {
            SceneLayout.attach(node);
        }
    }

    private static void apply(NodeLayout kept, SceneNode node) {
        if (!isArranged(node)) {
            double x = kept.x() + (node.parent() == null ? 0 : node.parent().x());
            double y = kept.y() + (node.parent() == null ? 0 : node.parent().y());
            node.setBounds(x, y, kept.hasSize() ? kept.width() : node.width(),
                    kept.hasSize() ? kept.height() : node.height());
            node.setSizeFixed(node.isSizeFixed() || kept.sizeFixed());
        }
        if (kept.side() != null && node.isBorderNode()) {
            node.setSide(kept.side());
        }
        node.setPinned(kept.pinned());
        node.setHidden(kept.hidden());
        node.setLabelHidden(kept.labelHidden());
        node.setFolded(kept.folded());
    }

    private static void apply(EdgeLayout kept, SceneEdge edge) {
        if (kept == null) {
            return;
        }
        float[] anchors = null;
        if (!kept.anchors().isEmpty()) {
            anchors = new float[4];
            for (int i = 0; i < 4; i++) {
                anchors[i] = kept.anchors().get(i).floatValue();
            }
        }
        edge.setCourse(kept.bends().stream().mapToDouble(Double::doubleValue).toArray(), anchors);
        if (!kept.labelOffsets().isEmpty()) {
            for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
                edge.setLabelOffset(p, kept.labelOffsets().get(2 * p.ordinal()),
                        kept.labelOffsets().get(2 * p.ordinal() + 1));
            }
        }
        edge.setPinned(kept.pinned());
        edge.setHidden(kept.hidden());
        edge.setLabelHidden(kept.labelHidden());
    }

    /**
     * Puts a scene back as it was when its layout was captured: bends, hidden and pinned elements too. Elements that came
     * later stay where they are.
     *
     * @param layout what was captured
     * @param scene  the scene, with other places perhaps
     */
    public static void put(DiagramLayout layout, Scene scene) {
        scene.batch(() -> {
            scene.roots().forEach(root -> put(layout, root));
            scene.edges().forEach(edge -> put(layout.edges().getOrDefault(edge.id(), NOTHING), edge));
        });
    }

    private static void put(DiagramLayout layout, SceneNode node) {
        NodeLayout kept = layout.nodes().get(node.id());
        if (kept != null) {
            node.setSizeFixed(kept.sizeFixed());
            apply(kept, node);
        } else {
            node.setPinned(false);
            node.setHidden(false);
            node.setLabelHidden(false);
            node.setFolded(false);
        }
        node.children().forEach(child -> put(layout, child));
        node.borderNodes().forEach(child -> put(layout, child));
    }

    private static void put(EdgeLayout kept, SceneEdge edge) {
        if (kept.labelOffsets().isEmpty()) {
            for (EdgeLabelPosition each : EdgeLabelPosition.values()) {
                edge.setLabelOffset(each, 0, 0);
            }
        }
        apply(kept, edge);
    }

    /**
     * Notes the layout of a scene.
     *
     * @param scene  scene with its layout
     * @param layout what was kept before; entries of elements that are in the scene are replaced, all else stays
     */
    public static void capture(Scene scene, DiagramLayout layout) {
        for (SceneNode node : scene.allNodes()) {
            layout.nodes().remove(node.id());
            if (!isArranged(node) || node.isHidden() || node.isLabelHidden() || node.isFolded() || node.isPinned()) {
                layout.nodes().put(node.id(), capture(node));
            }
        }
        for (SceneEdge edge : scene.edges()) {
            layout.edges().remove(edge.id());
            EdgeLayout kept = capture(edge);
            if (!kept.equals(NOTHING)) {
                layout.edges().put(edge.id(), kept);
            }
        }
    }

    private static final EdgeLayout NOTHING =
            new EdgeLayout(List.of(), List.of(), List.of(), false, false, false);

    private static NodeLayout capture(SceneNode node) {
        double x = node.x() - (node.parent() == null ? 0 : node.parent().x());
        double y = node.y() - (node.parent() == null ? 0 : node.parent().y());
        boolean sized = node.isSizeFixed() || node.containment() != Containment.NONE && !isArranged(node);
        return new NodeLayout(round(x), round(y), sized ? round(node.width()) : -1, sized ? round(node.height()) : -1,
                node.side(), node.isSizeFixed(), node.isPinned(), node.isHidden(), node.isLabelHidden(),
                node.isFolded());
    }

    private static EdgeLayout capture(SceneEdge edge) {
        List<Double> bends = new ArrayList<>();
        for (double p : edge.bends()) {
            bends.add(round(p));
        }
        List<Double> anchors = new ArrayList<>();
        if (edge.hasAnchors()) {
            for (float a : edge.anchors()) {
                anchors.add(Math.round(a * 10_000.0) / 10_000.0);
            }
        }
        List<Double> labels = new ArrayList<>();
        if (edge.hasLabelOffsets()) {
            for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
                labels.add(round(edge.labelOffsetX(p)));
                labels.add(round(edge.labelOffsetY(p)));
            }
        }
        return new EdgeLayout(bends, anchors, labels, edge.isPinned(), edge.isHidden(), edge.isLabelHidden());
    }

    /** Rows and compartments are placed by their container. */
    private static boolean isArranged(SceneNode node) {
        return node.isListItem() || node.isCompartment();
    }

    /** Tenths are finer than anyone can see and keep lines short; -0 would read oddly. */
    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
