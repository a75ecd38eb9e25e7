package org.escalation.diagram.layout;

import java.util.List;
import java.util.Map;

import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.Side;

/** Carries the places that ELK found over to the scene. */
final class ElkResultReader {

    private final ElkGraphBuilder builder;
    private final double originX;
    private final double originY;

    ElkResultReader(ElkGraphBuilder builder) {
        this.builder = builder;
        SceneNode first = builder.nodes().isEmpty() ? null : builder.nodes().keySet().iterator().next();
        SceneNode container = first == null ? null : first.parent();
        this.originX = container == null ? 0 : container.x();
        this.originY = container == null ? 0 : container.y();
    }

    void apply() {
        // Containers come before their content, so that moving a container does not move what is already placed.
        for (Map.Entry<SceneNode, ElkNode> entry : builder.nodes().entrySet()) {
            ElkNode elk = entry.getValue();
            SceneNode node = entry.getKey();
            double x = Math.round(absoluteX(elk));
            double y = Math.round(absoluteY(elk));
            double width = elk.getChildren().isEmpty() ? node.width() : Math.round(elk.getWidth());
            double height = elk.getChildren().isEmpty() ? node.height() : Math.round(elk.getHeight());
            node.setBounds(x, y, width, height);
        }
        builder.blocks().forEach(this::applyBlock);
        builder.ports().forEach(this::applyPort);
        builder.edges().forEach(this::applyEdge);
    }

    private void applyBlock(ElkNode elk, LooseNodes.Block block) {
        double left = absoluteX(elk);
        double top = absoluteY(elk);
        for (int i = 0; i < block.nodes().size(); i++) {
            SceneNode node = block.nodes().get(i);
            node.moveTo(Math.round(left + block.x()[i]), Math.round(top + block.y()[i]));
            BorderNodes.placeAll(node);
        }
    }

    private void applyPort(SceneNode border, ElkPort port) {
        double x = Math.round(absoluteX(port.getParent()) + port.getX());
        double y = Math.round(absoluteY(port.getParent()) + port.getY());
        border.moveTo(x, y);
        border.setSide(sideOf(border.bounds(), border.parent().bounds()));
    }

    /** The side of a parent that a bordered node is nearest to. */
    static Side sideOf(Bounds border, Bounds parent) {
        double[] distance = { Math.abs(border.centreY() - parent.y()), Math.abs(border.centreX() - parent.right()),
            Math.abs(border.centreY() - parent.bottom()), Math.abs(border.centreX() - parent.x()) };
        double[] reach = { border.height(), border.width(), border.height(), border.width() };
        Side best = Side.NORTH;
        for (Side side : Side.values()) {
            if (distance[side.ordinal()] - reach[side.ordinal()] / 2 < distance[best.ordinal()]
                    - reach[best.ordinal()] / 2) {
                best = side;
            }
        }
        return best;
    }

    private void applyEdge(SceneEdge edge, ElkEdge elk) {
        if (elk.getSections().isEmpty() || !builder.isExact(edge) || edge.isPinned()) {
            return;
        }
        double dx = absoluteX(elk.getContainingNode());
        double dy = absoluteY(elk.getContainingNode());
        ElkEdgeSection section = elk.getSections().get(0);
        List<ElkBendPoint> bends = section.getBendPoints();
        double[] points = new double[bends.size() * 2];
        for (int i = 0; i < bends.size(); i++) {
            points[2 * i] = bends.get(i).getX() + dx;
            points[2 * i + 1] = bends.get(i).getY() + dy;
        }
        if (edge.style().routing() == Routing.CURVED && points.length > 2) {
            points = onCurve(points, section, dx, dy);
        }
        float[] anchors = new float[4];
        anchor((SceneNode) edge.source(), section.getStartX() + dx, section.getStartY() + dy, anchors, 0);
        anchor((SceneNode) edge.target(), section.getEndX() + dx, section.getEndY() + dy, anchors, 2);
        edge.setCourse(points, anchors);
        for (ElkLabel label : elk.getLabels()) {
            applyLabel(edge, label, dx, dy);
        }
    }

    /** ELK gives the control points of Bezier pieces; a scene keeps the points the curve passes through. */
    private static double[] onCurve(double[] control, ElkEdgeSection section, double dx, double dy) {
        int joints = (control.length / 2 - 2) / 3;
        if (joints <= 0) {
            double mx = (section.getStartX() + dx + 3 * control[0] + 3 * control[2] + section.getEndX() + dx) / 8;
            double my = (section.getStartY() + dy + 3 * control[1] + 3 * control[3] + section.getEndY() + dy) / 8;
            return new double[] { mx, my };
        }
        double[] points = new double[joints * 2];
        for (int i = 0; i < joints; i++) {
            points[2 * i] = control[2 * (3 * i + 2)];
            points[2 * i + 1] = control[2 * (3 * i + 2) + 1];
        }
        return points;
    }

    private static void anchor(SceneNode node, double x, double y, float[] anchors, int at) {
        Bounds b = node.bounds();
        anchors[at] = b.width() == 0 ? 0.5f : (float) Math.max(0, Math.min(1, (x - b.x()) / b.width()));
        anchors[at + 1] = b.height() == 0 ? 0.5f : (float) Math.max(0, Math.min(1, (y - b.y()) / b.height()));
    }

    private static void applyLabel(SceneEdge edge, ElkLabel label, double dx, double dy) {
        EdgeLabelPosition position = EdgeLabelPosition.valueOf(label.getIdentifier());
        double x = label.getX() + label.getWidth() / 2 + dx;
        double y = label.getY() + label.getHeight() / 2 + dy;
        double[] usual = LabelGeometry.edgeLabelAnchor(edge, position, LabelGeometry.edgeText(edge, position));
        edge.setLabelOffset(position, x - usual[0], y - usual[1]);
    }

    private double absoluteX(ElkNode node) {
        double x = originX;
        for (ElkNode n = node; n.getParent() != null; n = n.getParent()) {
            x += n.getX();
        }
        return x;
    }

    private double absoluteY(ElkNode node) {
        double y = originY;
        for (ElkNode n = node; n.getParent() != null; n = n.getParent()) {
            y += n.getY();
        }
        return y;
    }
}
