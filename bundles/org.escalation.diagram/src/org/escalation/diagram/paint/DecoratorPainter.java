package org.escalation.diagram.paint;

import org.escalation.diagram.scene.Bounds;
import org.escalation.diagram.scene.EdgeDecorator;
import org.escalation.diagram.scene.Fill;
import org.escalation.diagram.scene.Stroke;

/** Draws arrow heads, diamonds and dots at the ends of edges. Sizes grow with the width of the line. */
final class DecoratorPainter {

    private static final double LENGTH = 9;
    private static final double HALF_WIDTH = 4.2;
    private static final double DOT = 3;

    private DecoratorPainter() {
    }

    private static double scale(double lineWidth) {
        return 1 + Math.max(0, lineWidth - 1) * 0.3;
    }

    /** How far the line must stay away from the end. */
    static double length(EdgeDecorator decorator, double lineWidth) {
        double s = scale(lineWidth);
        return switch (decorator) {
            case NONE -> 0;
            // The point of an open head is the end of the line itself; half a line width keeps it sharp.
            case OUTPUT_ARROW, INPUT_ARROW -> lineWidth * 0.6;
            case OUTPUT_CLOSED_ARROW, INPUT_CLOSED_ARROW, OUTPUT_FILL_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW ->
                LENGTH * s;
            case DIAMOND, FILL_DIAMOND, INPUT_ARROW_WITH_DIAMOND, INPUT_ARROW_WITH_FILL_DIAMOND -> 1.5 * LENGTH * s;
            case CIRCLE_PLUS -> LENGTH * s;
            case DOT, INPUT_ARROW_WITH_DOT -> 2 * DOT * s;
            default -> (1.5 * LENGTH + 2 * DOT) * s;
        };
    }

    /** Draws a decoration; tip is x, y and the direction the line arrives in. */
    static void paint(Painter painter, EdgeDecorator decorator, double[] tip, Stroke line, int background) {
        double s = scale(line.width());
        Stroke stroke = Stroke.solid(line.colour(), Math.max(1, Math.min(line.width(), 2)));
        Fill hollow = Fill.flat(background);
        Fill full = Fill.flat(line.colour());
        switch (decorator) {
            case NONE -> { }
            case INPUT_ARROW -> head(painter, tip, 0, s, stroke);
            case OUTPUT_ARROW -> outputHead(painter, tip, s, stroke);
            case INPUT_CLOSED_ARROW -> triangle(painter, tip, s, hollow, stroke, false);
            case INPUT_FILL_CLOSED_ARROW -> triangle(painter, tip, s, full, stroke, false);
            case OUTPUT_CLOSED_ARROW -> triangle(painter, tip, s, hollow, stroke, true);
            case OUTPUT_FILL_CLOSED_ARROW -> triangle(painter, tip, s, full, stroke, true);
            case DIAMOND -> diamond(painter, tip, 0, s, hollow, stroke);
            case FILL_DIAMOND -> diamond(painter, tip, 0, s, full, stroke);
            case INPUT_ARROW_WITH_DIAMOND -> {
                diamond(painter, tip, 0, s, hollow, stroke);
                head(painter, tip, 1.5 * LENGTH * s, s, stroke);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND -> {
                diamond(painter, tip, 0, s, full, stroke);
                head(painter, tip, 1.5 * LENGTH * s, s, stroke);
            }
            case CIRCLE_PLUS -> circlePlus(painter, tip, s, hollow, stroke);
            case DOT -> dot(painter, tip, 0, s, full);
            case INPUT_ARROW_WITH_DOT -> {
                dot(painter, tip, 0, s, full);
                head(painter, tip, 2 * DOT * s, s, stroke);
            }
            default -> withDot(painter, decorator, tip, s, hollow, full, stroke);
        }
    }

    private static void withDot(Painter painter, EdgeDecorator decorator, double[] tip, double s, Fill hollow,
            Fill full, Stroke stroke) {
        boolean filled = decorator == EdgeDecorator.FILL_DIAMOND_WITH_DOT
                || decorator == EdgeDecorator.INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT;
        dot(painter, tip, 0, s, full);
        diamond(painter, tip, 2 * DOT * s, s, filled ? full : hollow, stroke);
        if (decorator == EdgeDecorator.INPUT_ARROW_WITH_DIAMOND_AND_DOT
                || decorator == EdgeDecorator.INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT) {
            head(painter, tip, (2 * DOT + 1.5 * LENGTH) * s, s, stroke);
        }
    }

    /** A point back along the line and to its side. */
    private static double x(double[] tip, double back, double side) {
        return tip[0] - tip[2] * back - tip[3] * side;
    }

    private static double y(double[] tip, double back, double side) {
        return tip[1] - tip[3] * back + tip[2] * side;
    }

    private static void head(Painter painter, double[] tip, double back, double s, Stroke stroke) {
        double l = back + LENGTH * s;
        double w = HALF_WIDTH * s;
        painter.path(PathData.polyline(x(tip, l, w), y(tip, l, w), x(tip, back, 0), y(tip, back, 0), x(tip, l, -w),
                y(tip, l, -w)), Fill.TRANSPARENT, stroke);
    }

    private static void outputHead(Painter painter, double[] tip, double s, Stroke stroke) {
        double l = LENGTH * s;
        double w = HALF_WIDTH * s;
        painter.path(PathData.polyline(x(tip, 0, w), y(tip, 0, w), x(tip, l, 0), y(tip, l, 0), x(tip, 0, -w),
                y(tip, 0, -w)), Fill.TRANSPARENT, stroke);
    }

    private static void triangle(Painter painter, double[] tip, double s, Fill fill, Stroke stroke, boolean output) {
        double point = output ? LENGTH * s : 0;
        double base = output ? 0 : LENGTH * s;
        double w = HALF_WIDTH * s;
        painter.path(PathData.polygon(x(tip, point, 0), y(tip, point, 0), x(tip, base, w), y(tip, base, w),
                x(tip, base, -w), y(tip, base, -w)), fill, stroke);
    }

    private static void diamond(Painter painter, double[] tip, double back, double s, Fill fill, Stroke stroke) {
        double l = 1.5 * LENGTH * s;
        double w = HALF_WIDTH * s;
        painter.path(PathData.polygon(x(tip, back, 0), y(tip, back, 0), x(tip, back + l / 2, w),
                y(tip, back + l / 2, w), x(tip, back + l, 0), y(tip, back + l, 0), x(tip, back + l / 2, -w),
                y(tip, back + l / 2, -w)), fill, stroke);
    }

    private static void dot(Painter painter, double[] tip, double back, double s, Fill fill) {
        double r = DOT * s;
        double cx = x(tip, back + r, 0);
        double cy = y(tip, back + r, 0);
        painter.ellipse(new Bounds(cx - r, cy - r, 2 * r, 2 * r), fill, Stroke.NONE);
    }

    private static void circlePlus(Painter painter, double[] tip, double s, Fill fill, Stroke stroke) {
        double r = LENGTH * s / 2;
        double cx = x(tip, r, 0);
        double cy = y(tip, r, 0);
        painter.ellipse(new Bounds(cx - r, cy - r, 2 * r, 2 * r), fill, stroke);
        painter.path(new PathData().move(cx - r, cy).line(cx + r, cy).move(cx, cy - r).line(cx, cy + r),
                Fill.TRANSPARENT, stroke);
    }
}
