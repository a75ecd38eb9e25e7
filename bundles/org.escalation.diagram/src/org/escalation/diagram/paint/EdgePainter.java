package org.escalation.diagram.paint;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.EdgeDecorator;
import org.escalation.diagram.scene.EdgeLabelPosition;
import org.escalation.diagram.scene.EdgeStyle;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.Polyline;
import org.escalation.diagram.scene.Routing;
import org.escalation.diagram.scene.SceneEdge;
import org.escalation.diagram.scene.SceneElement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.text.TextBlock;

/** Draws edges. */
final class EdgePainter {

    private static final double CORNER = 5;
    private static final int LABEL_OPACITY = 0xE0;

    private final Painter painter;
    private final Detail detail;

    EdgePainter(Painter painter, Detail detail) {
        this.painter = painter;
        this.detail = detail;
    }

    /** Draws line and decorations. */
    void paint(SceneEdge edge) {
        line(painter, edge.style(), edge.route(), background(edge), detail);
        if (detail == Detail.FULL && !edge.markers().isEmpty()) {
            double[] middle = Polyline.at(edge.route(), Polyline.length(edge.route()) / 2);
            MarkerPainter.paint(painter, edge.markers(), new Bounds(middle[0], middle[1], 0, 0));
        }
    }

    /** Draws a line in a style; used for edges and for the samples in a legend. */
    static void line(Painter painter, EdgeStyle style, double[] route, int background, Detail detail) {
        if (style.stroke().isInvisible()) {
            return;
        }
        if (detail == Detail.OUTLINE) {
            painter.path(PathData.polyline(route), Fill.TRANSPARENT, style.stroke());
            return;
        }
        double[] r = route.clone();
        double[] startTip = { r[0], r[1], 0, 0 };
        double[] endTip = { r[r.length - 2], r[r.length - 1], 0, 0 };
        double startRoom = DecoratorPainter.length(style.source(), style.stroke().width());
        double endRoom = DecoratorPainter.length(style.target(), style.stroke().width());
        shorten(r, true, startRoom, startTip);
        shorten(r, false, endRoom, endTip);
        painter.path(course(r, style.routing()), Fill.TRANSPARENT, style.stroke());
        decorate(painter, style, style.source(), startTip, background);
        decorate(painter, style, style.target(), endTip, background);
    }

    private static void decorate(Painter painter, EdgeStyle style, EdgeDecorator decorator, double[] tip,
            int background) {
        if (decorator != EdgeDecorator.NONE && (tip[2] != 0 || tip[3] != 0)) {
            DecoratorPainter.paint(painter, decorator, tip, style.stroke(), background);
        }
    }

    /** Draws the end of the line back to make room for a decoration, and notes the direction it points in. */
    private static void shorten(double[] r, boolean start, double by, double[] tip) {
        int end = start ? 0 : r.length - 2;
        int next = start ? 2 : r.length - 4;
        double dx = r[end] - r[next];
        double dy = r[end + 1] - r[next + 1];
        double length = Math.hypot(dx, dy);
        if (length < 1e-9) {
            return;
        }
        tip[2] = dx / length;
        tip[3] = dy / length;
        double cut = Math.min(by, length * 0.9);
        r[end] -= tip[2] * cut;
        r[end + 1] -= tip[3] * cut;
    }

    private static PathData course(double[] r, Routing routing) {
        if (r.length == 4) {
            return PathData.polyline(r);
        }
        return switch (routing) {
            case CURVED -> curve(r);
            case ORTHOGONAL, TREE -> rounded(r);
            case STRAIGHT -> PathData.polyline(r);
        };
    }

    private static PathData curve(double[] r) {
        PathData path = new PathData().move(r[0], r[1]);
        double[] c = Polyline.bezier(r);
        for (int i = 0; i < c.length; i += 6) {
            path.curve(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4], c[i + 5]);
        }
        return path;
    }

    /** Rounds the corners of an orthogonal line a little, so that crossing lines can be told apart. */
    private static PathData rounded(double[] r) {
        PathData path = new PathData().move(r[0], r[1]);
        for (int i = 2; i < r.length - 2; i += 2) {
            double inX = r[i] - r[i - 2];
            double inY = r[i + 1] - r[i - 1];
            double outX = r[i + 2] - r[i];
            double outY = r[i + 3] - r[i + 1];
            double in = Math.hypot(inX, inY);
            double out = Math.hypot(outX, outY);
            double radius = Math.min(CORNER, Math.min(in, out) / 2);
            if (radius < 0.5 || Math.abs(inX * outY - inY * outX) < 1e-6) {
                path.line(r[i], r[i + 1]);
                continue;
            }
            double ax = r[i] - inX / in * radius;
            double ay = r[i + 1] - inY / in * radius;
            double bx = r[i] + outX / out * radius;
            double by = r[i + 1] + outY / out * radius;
            path.line(ax, ay).curve(ax + (r[i] - ax) * 0.55, ay + (r[i + 1] - ay) * 0.55, bx + (r[i] - bx) * 0.55,
                    by + (r[i + 1] - by) * 0.55, bx, by);
        }
        return path.line(r[r.length - 2], r[r.length - 1]);
    }

    boolean hasVisibleLabel(SceneEdge edge) {
        return detail == Detail.FULL && edge.hasLabel() && edge.style().label().visible() && !edge.isLabelHidden()
                && edge.isShown();
    }

    /** Draws the labels on a patch of the colour behind them. */
    void paintLabels(SceneEdge edge) {
        for (EdgeLabelPosition p : EdgeLabelPosition.values()) {
            if (edge.label(p).isEmpty()) {
                continue;
            }
            TextBlock text = LabelGeometry.edgeText(edge, p);
            Bounds box = LabelGeometry.edgeLabel(edge, p, text);
            if (p == EdgeLabelPosition.CENTER) {
                int patch = LABEL_OPACITY << 24 | background(edge) & 0xFFFFFF;
                painter.rect(new Bounds(box.x() - 3, box.y(), box.width() + 6, box.height()), 3, Fill.flat(patch),
                        org.escalation.diagram.scene.Stroke.NONE);
            }
            NodePainter.lines(painter, text, box, edge.style().label());
        }
    }

    /** The colour behind an edge: that of the innermost container around both ends which has one. */
    private static int background(SceneEdge edge) {
        SceneNode source = container(edge.source());
        SceneNode target = container(edge.target());
        for (SceneNode n = source; n != null; n = n.parent()) {
            Fill fill = n.style().fill();
            if (isAround(n, target) && fill.from() >>> 24 == 0xFF) {
                return fill.isGradient() ? fill.to() : fill.from();
            }
        }
        return edge.scene().background();
    }

    private static SceneNode container(SceneElement end) {
        if (end instanceof SceneNode node) {
            return node.isBorderNode() && node.parent() != null ? node.parent().parent() : node.parent();
        }
        return container(((SceneEdge) end).source());
    }

    private static boolean isAround(SceneNode ancestor, SceneNode node) {
        for (SceneNode n = node; n != null; n = n.parent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }
}
