package org.escalation.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/**
 * Places nodes in bands by rank, the highest on top, groups of ranks as containers; edges run in lanes beside the ladder,
 * upwards at the right, downwards at the left. Nodes without a rank stand in columns at the left, each as high as what it
 * is connected to.
 */
final class LadderLayout {

    private final LayoutSettings settings;

    LadderLayout(LayoutSettings settings) {
        this.settings = settings;
    }

    void apply(Scene scene) {
        List<SceneNode> ranked = new ArrayList<>();
        List<SceneNode> others = new ArrayList<>();
        for (SceneNode root : scene.roots()) {
            if (root.isShown()) {
                (Double.isNaN(rank(root)) ? others : ranked).add(root);
            }
        }
        double width = fit(ranked);
        placeBands(ranked, 0, 0, width);
        ranked.forEach(BorderNodes::placeAll);
        others.stream().filter(LadderLayout::hasContent).forEach(node -> SceneLayout.layoutInside(node, settings));
        checkCancelled();
        LadderLanes lanes = new LadderLanes(scene, this::isOnLadder, width);
        lanes.route();
        placeBeside(others, lanes.left());
        others.forEach(BorderNodes::placeAll);
    }

    private void checkCancelled() {
        if (settings.cancelled().getAsBoolean()) {
            throw new CancellationException("layout cancelled");
        }
    }

    private static boolean hasContent(SceneNode node) {
        return node.containment() == Containment.FREE_FORM && !node.children().isEmpty();
    }

    private boolean isOnLadder(SceneNode node) {
        SceneNode root = node;
        while (root.parent() != null) {
            root = root.parent();
        }
        return !Double.isNaN(rank(root));
    }

    /** A node's rank, or the highest of what it contains; NaN if none has one. */
    private double rank(SceneNode node) {
        double own = settings.rank().applyAsDouble(node);
        if (!Double.isNaN(own)) {
            return own;
        }
        double highest = Double.NaN;
        for (SceneNode child : node.children()) {
            double r = rank(child);
            if (!(r <= highest)) {
                highest = Double.isNaN(r) ? highest : r;
            }
        }
        return highest;
    }

    private boolean isGroup(SceneNode node) {
        return hasContent(node) && !Double.isNaN(rank(node)) && node.children().stream()
                .anyMatch(child -> !Double.isNaN(rank(child)));
    }

    private Map<Double, List<SceneNode>> bands(List<SceneNode> nodes) {
        Map<Double, List<SceneNode>> bands = new TreeMap<>(Comparator.reverseOrder());
        for (SceneNode node : nodes) {
            double r = rank(node);
            bands.computeIfAbsent(Double.isNaN(r) ? Double.NEGATIVE_INFINITY : r, k -> new ArrayList<>()).add(node);
        }
        return bands;
    }

    /** Gives the width the bands need. */
    private double fit(List<SceneNode> nodes) {
        double widest = 0;
        for (List<SceneNode> band : bands(nodes).values()) {
            double sum = -settings.nodeSpacing();
            for (SceneNode node : band) {
                sum += settings.nodeSpacing() + fitOne(node);
            }
            widest = Math.max(widest, sum);
        }
        return widest;
    }

    private double fitOne(SceneNode node) {
        if (isGroup(node)) {
            return Math.max(AutoSize.labelSize(node)[0], fit(node.children()) + 2 * AutoSize.INSET);
        }
        if (hasContent(node)) {
            SceneLayout.layoutInside(node, settings);
        }
        return node.width();
    }

    /** Places bands from the top; gives the lower side of the last. */
    private double placeBands(List<SceneNode> nodes, double left, double top, double width) {
        double y = top;
        for (List<SceneNode> band : bands(nodes).values()) {
            double x = left;
            double height = 0;
            boolean alone = band.size() == 1;
            for (SceneNode node : band) {
                double w = alone ? width : fitOne(node);
                place(node, x, y, w);
                height = Math.max(height, node.height());
                x += node.width() + settings.nodeSpacing();
            }
            y += height + settings.layerSpacing();
        }
        return y - settings.layerSpacing();
    }

    private void place(SceneNode node, double x, double y, double width) {
        if (!isGroup(node)) {
            boolean stretch = !node.isSizeFixed() && !hasContent(node);
            node.setBounds(x, y, stretch ? Math.max(width, node.width()) : node.width(), node.height());
            return;
        }
        double title = AutoSize.titleHeight(node);
        node.setBounds(x, y, width, node.height());
        double bottom = placeBands(node.children(), x + AutoSize.INSET, y + title + AutoSize.INSET,
                width - 2 * AutoSize.INSET);
        node.setBounds(x, y, width, bottom + AutoSize.INSET - y);
    }

    /** Single nodes stand next to the ladder, what holds others further out, so that neither hides the edges of the other. */
    private void placeBeside(List<SceneNode> others, double right) {
        BesideColumn column = new BesideColumn(settings.nodeSpacing(), this::meanY);
        double gap = settings.nodeSpacing() * 2;
        double left = column.place(others.stream().filter(node -> node.children().isEmpty()).toList(), right - gap);
        column.place(others.stream().filter(node -> !node.children().isEmpty()).toList(), left - gap);
    }

    private double meanY(SceneNode node) {
        double sum = 0;
        int count = 0;
        for (SceneEdge edge : node.edges()) {
            SceneElement other = edge.source() == node ? edge.target() : edge.source();
            if (other instanceof SceneNode o && isOnLadder(o)) {
                sum += o.bounds().centreY();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
