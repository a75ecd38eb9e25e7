package org.escalation.diagram.paint;

import java.util.List;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.LabelGeometry;
import org.escalation.diagram.scene.Marker;
import org.escalation.diagram.scene.Marker.Severity;
import org.escalation.diagram.scene.Stroke;

/** Draws the signs of an element at its corners; shapes differ, so that colour is not needed. */
final class MarkerPainter {

    private static final Fill ERROR = Fill.flat(0xFFC62828);
    private static final Fill WARNING = Fill.flat(0xFFF9A825);
    private static final Fill INFO = Fill.flat(0xFF1565C0);
    private static final Fill DECORATION = Fill.flat(0xFF757575);
    private static final Stroke EDGE = Stroke.solid(0xFFFFFFFF, 1);
    private static final Stroke SIGN = Stroke.solid(0xFFFFFFFF, 1.8f);
    private static final Stroke DARK_SIGN = Stroke.solid(0xFF212121, 1.8f);

    private MarkerPainter() {
    }

    /** Draws the decorations, each at its corner, and the gravest of the others at theirs. */
    static void paint(Painter painter, List<Marker> markers, Bounds element) {
        Marker gravest = null;
        for (Marker marker : markers) {
            if (marker.severity() == Severity.DECORATION) {
                paint(painter, marker, element);
            } else if (gravest == null || marker.severity().compareTo(gravest.severity()) > 0) {
                gravest = marker;
            }
        }
        if (gravest != null) {
            paint(painter, gravest, element);
        }
    }

    private static void paint(Painter painter, Marker marker, Bounds element) {
        Bounds box = box(marker, element);
        if (marker.image().isEmpty() || !painter.image(marker.image(), box)) {
            sign(painter, marker.severity(), box);
        }
    }

    /** Half outside of the element, so that little of its label is covered. */
    private static Bounds box(Marker marker, Bounds element) {
        double size = LabelGeometry.MARKER_SIZE;
        double across = marker.corner().across();
        double down = marker.corner().down();
        double x = element.x() + across * element.width() - size * (0.6 - 0.2 * (1 - across));
        double y = element.y() + down * element.height() - size * (0.4 + 0.2 * down);
        return new Bounds(x, y, size, size);
    }

    private static void sign(Painter painter, Severity severity, Bounds box) {
        double cx = box.centreX();
        double cy = box.centreY();
        double r = LabelGeometry.MARKER_SIZE / 5;
        switch (severity) {
            case ERROR -> {
                painter.ellipse(box, ERROR, EDGE);
                painter.path(new PathData().move(cx - r, cy - r).line(cx + r, cy + r).move(cx + r, cy - r)
                        .line(cx - r, cy + r), Fill.TRANSPARENT, SIGN);
            }
            case WARNING -> {
                painter.path(PathData.polygon(cx, box.y(), box.right(), box.bottom() - 1, box.x(), box.bottom() - 1),
                        WARNING, EDGE);
                painter.path(new PathData().move(cx, cy - r).line(cx, cy + r * 0.8).move(cx, cy + r * 1.4)
                        .line(cx, cy + r * 1.9), Fill.TRANSPARENT, DARK_SIGN);
            }
            case INFO -> {
                painter.ellipse(box, INFO, EDGE);
                painter.path(new PathData().move(cx, cy - r * 1.5).line(cx, cy - r).move(cx, cy - r * 0.3)
                        .line(cx, cy + r * 1.5), Fill.TRANSPARENT, SIGN);
            }
            default -> painter.ellipse(box.grow(-3), DECORATION, EDGE);
        }
    }
}
