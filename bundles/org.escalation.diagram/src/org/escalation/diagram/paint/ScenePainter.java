package org.escalation.diagram.paint;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Scene;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;

/**
 * Draws scenes, or parts of them, with any painter: nodes, then edges, then the labels of edges, so that no line runs
 * through a label.
 */
public final class ScenePainter {

    private final Painter painter;
    private final NodePainter nodes;
    private final EdgePainter edges;

    /**
     * Creates a painter of scenes.
     *
     * @param painter draws
     * @param detail  how much to draw
     */
    public ScenePainter(Painter painter, Detail detail) {
        this.painter = painter;
        this.nodes = new NodePainter(painter, detail);
        this.edges = new EdgePainter(painter, detail);
    }

    /**
     * Draws all visible elements.
     *
     * @param scene the scene
     */
    public void paint(Scene scene) {
        scene.roots().forEach(this::paintTree);
        for (SceneEdge edge : scene.edges()) {
            if (edge.isShown()) {
                paintEdge(edge);
            }
        }
        paintEdgeLabels(scene.edges());
    }

    /**
     * Draws what lies in an area.
     *
     * @param scene the scene
     * @param area  area in scene units
     */
    public void paint(Scene scene, Bounds area) {
        paint(scene.in(area));
    }

    /**
     * Draws some elements.
     *
     * @param elements visible elements in painting order, as {@link Scene#in(Bounds)} gives them
     */
    public void paint(List<SceneElement> elements) {
        for (SceneElement element : elements) {
            if (element instanceof SceneNode node) {
                painter.begin(node);
                nodes.paint(node);
                painter.end();
            } else {
                paintEdge((SceneEdge) element);
            }
        }
        paintEdgeLabels(elements);
    }

    private void paintTree(SceneNode node) {
        if (node.isOff()) {
            return;
        }
        painter.begin(node);
        nodes.paint(node);
        if (!node.isFolded()) {
            node.children().forEach(this::paintTree);
        }
        node.borderNodes().forEach(this::paintTree);
        painter.end();
    }

    private void paintEdge(SceneEdge edge) {
        painter.begin(edge);
        edges.paint(edge);
        painter.end();
    }

    private void paintEdgeLabels(List<? extends SceneElement> elements) {
        boolean any = false;
        for (SceneElement element : elements) {
            if (element instanceof SceneEdge edge && edges.hasVisibleLabel(edge)) {
                if (!any) {
                    painter.beginGroup("labels");
                    any = true;
                }
                edges.paintLabels(edge);
            }
        }
        if (any) {
            painter.end();
        }
    }
}
