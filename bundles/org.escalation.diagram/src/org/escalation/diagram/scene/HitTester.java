package org.escalation.diagram.scene;

/** Decides which part of one element lies under a point. */
final class HitTester {

    private static final Hit.Part[] EDGE_LABELS = { Hit.Part.BEGIN_LABEL, Hit.Part.CENTER_LABEL, Hit.Part.END_LABEL };

    private HitTester() {
    }

    static Hit.Part part(SceneElement element, double x, double y, double tolerance) {
        return element instanceof SceneEdge edge ? part(edge, x, y, tolerance) : part((SceneNode) element, x, y, tolerance);
    }

    private static Hit.Part part(SceneEdge edge, double x, double y, double tolerance) {
        if (edge.hasLabel() && !edge.isLabelHidden()) {
            for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
                if (!edge.label(p).isEmpty() && LabelGeometry.edgeLabel(edge, p).contains(x, y)) {
                    return EDGE_LABELS[p.ordinal()];
                }
            }
        }
        double reach = tolerance + edge.style().stroke().width() / 2;
        return Polyline.distance(edge.route(), x, y) <= reach ? Hit.Part.LINE : null;
    }

    private static Hit.Part part(SceneNode node, double x, double y, double tolerance) {
        boolean labelled = node.style().label().visible() && !node.isLabelHidden() && !node.label().isEmpty();
        Bounds bounds = node.bounds();
        boolean below = node.style().placement() == NodeStyle.LabelPlacement.BELOW;
        if (labelled && (below || bounds.contains(x, y)) && LabelGeometry.nodeLabel(node).contains(x, y)) {
            return Hit.Part.LABEL;
        }
        NodeShape shape = node.style().shape();
        if (!ShapeGeometry.contains(shape, bounds, x, y)) {
            return null;
        }
        double inner = tolerance + node.style().border().width();
        return ShapeGeometry.contains(shape, bounds.grow(-inner), x, y) ? Hit.Part.BODY : Hit.Part.BORDER;
    }
}
