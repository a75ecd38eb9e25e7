package org.escalation.diagram.paint;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Containment;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Gauge;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.LabelStyle;
import org.escalation.diagram.scene.NodeShape;
import org.escalation.diagram.scene.NodeStyle;
import org.escalation.diagram.scene.NodeStyle.LabelPlacement;
import org.escalation.diagram.scene.SceneNode;
import org.escalation.diagram.scene.ShapeGeometry;
import org.escalation.diagram.scene.Stroke;
import org.escalation.diagram.text.TextBlock;

/** Draws nodes. */
final class NodePainter {

    private final Painter painter;
    private final Detail detail;

    NodePainter(Painter painter, Detail detail) {
        this.painter = painter;
        this.detail = detail;
    }

    /** Draws one node without what lies in or on it. */
    void paint(SceneNode node) {
        Bounds bounds = node.bounds();
        shape(painter, node.style(), bounds, detail);
        if (node.style().shape() == NodeShape.IMAGE) {
            paintImage(node, bounds);
        } else if (node.style().shape() == NodeShape.GAUGE) {
            paintGauges(node, bounds);
        }
        if (isLabelled(node)) {
            paintLabel(node);
        }
        if (detail == Detail.FULL && !node.markers().isEmpty()) {
            MarkerPainter.paint(painter, node.markers(), bounds);
        }
    }

    /** Draws the shape of a style; used for nodes and for the samples in a legend. */
    static void shape(Painter painter, NodeStyle style, Bounds bounds, Detail detail) {
        NodeShape shape = style.shape();
        Fill fill = detail == Detail.OUTLINE ? Fill.flat(style.fill().from()) : style.fill();
        switch (shape) {
            case NONE, IMAGE -> {
                return;
            }
            case DOT -> {
                Fill inside = fill.isTransparent() ? Fill.flat(style.border().colour()) : fill;
                painter.ellipse(ShapeGeometry.box(shape, bounds), inside, style.border());
            }
            case RING -> {
                float width = Math.max(2, style.border().width());
                painter.ellipse(ShapeGeometry.box(shape, bounds).grow(-width / 2), Fill.TRANSPARENT,
                        new Stroke(style.border().colour(), width, style.border().style()));
            }
            case ELLIPSE -> painter.ellipse(bounds, fill, style.border());
            case STROKE -> painter.rect(bounds, 0, Fill.flat(style.border().colour()), Stroke.NONE);
            case RECTANGLE, GAUGE -> {
                if (!fill.isTransparent() || !style.border().isInvisible()) {
                    painter.rect(bounds, Math.min(style.corner(), Math.min(bounds.width(), bounds.height()) / 2), fill,
                            style.border());
                }
            }
            default -> painter.path(PathData.polygon(ShapeGeometry.outline(shape, bounds)), fill, style.border());
        }
        if (shape == NodeShape.NOTE && detail != Detail.OUTLINE) {
            double fold = ShapeGeometry.fold(bounds);
            painter.path(PathData.polyline(bounds.right() - fold, bounds.y(), bounds.right() - fold,
                    bounds.y() + fold, bounds.right(), bounds.y() + fold), Fill.TRANSPARENT, style.border());
        }
    }

    private boolean isLabelled(SceneNode node) {
        if (node.label().isEmpty() && node.icon().isEmpty() || !node.style().label().visible()
                || node.isLabelHidden()) {
            return false;
        }
        return detail == Detail.FULL || detail == Detail.SHAPES && node.containment() != Containment.NONE;
    }

    private void paintLabel(SceneNode node) {
        TextBlock text = LabelGeometry.nodeText(node);
        Bounds box = LabelGeometry.nodeLabel(node, text);
        NodeStyle style = node.style();
        double x = box.x();
        if (!node.icon().isEmpty()) {
            double size = LabelGeometry.ICON_SIZE;
            painter.image(node.icon(), new Bounds(x, box.y() + (Math.min(box.height(),
                    Math.max(size, text.lineHeight())) - size) / 2, size, size));
            x += size + LabelGeometry.ICON_GAP;
        }
        lines(painter, text, new Bounds(x, box.y() + (box.height() - text.height()) / 2, text.width(), text.height()),
                style.label());
        if (style.labelRule() && style.placement() == LabelPlacement.TOP) {
            double y = box.bottom() + style.padding();
            if (y < node.y() + node.height()) {
                painter.path(PathData.polyline(node.x(), y, node.x() + node.width(), y), Fill.TRANSPARENT,
                        style.border());
            }
        }
    }

    /** Writes the lines of a label into their box. */
    static void lines(Painter painter, TextBlock text, Bounds box, LabelStyle style) {
        List<String> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            double width = text.widths()[i];
            double x = switch (style.alignment()) {
                case LEFT -> box.x();
                case CENTER -> box.x() + (box.width() - width) / 2;
                case RIGHT -> box.right() - width;
            };
            painter.text(lines.get(i), x, box.y() + text.baseline(i), width, style);
        }
    }

    private void paintImage(SceneNode node, Bounds bounds) {
        if (node.image().isEmpty() || !painter.image(node.image(), bounds)) {
            Stroke frame = node.style().border().isInvisible() ? Stroke.solid(0xFF888888, 1) : node.style().border();
            painter.rect(bounds, 2, node.style().fill(), frame);
        } else if (!node.style().border().isInvisible()) {
            painter.rect(bounds, 0, Fill.TRANSPARENT, node.style().border());
        }
    }

    private void paintGauges(SceneNode node, Bounds bounds) {
        int count = node.gauges().size();
        double step = count == 0 ? 0 : bounds.height() / count;
        for (int i = 0; i < count; i++) {
            Gauge gauge = node.gauges().get(i);
            Bounds bar = new Bounds(bounds.x() + 3, bounds.y() + i * step + 3, bounds.width() - 6,
                    Math.max(1, step - 6));
            painter.rect(bar, 2, Fill.flat(gauge.background()), Stroke.NONE);
            painter.rect(new Bounds(bar.x(), bar.y(), bar.width() * gauge.fraction(), bar.height()), 2,
                    Fill.flat(gauge.foreground()), Stroke.NONE);
        }
    }
}
