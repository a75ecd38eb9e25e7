package org.escalation.diagram.scene;

/** Outlines of shapes, and where lines meet them; shared by routing, hit tests and painters. */
public final class ShapeGeometry {

    private static final int ELLIPSE_CORNERS = 48;
    /** How far the corners of hexagons, octagons, parallelograms and notes are cut, as a part of the shorter side. */
    private static final double CUT = 0.25;
    private static final double NOTE_FOLD = 12;

    private ShapeGeometry() {
    }

    /**
     * Gives the box a shape really fills: a square in the middle for dots and rings, else the bounds.
     *
     * @param shape  the shape
     * @param bounds bounds of the node
     * @return the box
     */
    public static Bounds box(NodeShape shape, Bounds bounds) {
        if (shape != NodeShape.DOT && shape != NodeShape.RING) {
            return bounds;
        }
        double size = Math.min(bounds.width(), bounds.height());
        return new Bounds(bounds.centreX() - size / 2, bounds.centreY() - size / 2, size, size);
    }

    /**
     * Tells whether a shape is an ellipse in its {@link #box(NodeShape, Bounds) box}.
     *
     * @param shape the shape
     * @return true for ellipses, dots and rings
     */
    public static boolean isEllipse(NodeShape shape) {
        return shape == NodeShape.ELLIPSE || shape == NodeShape.DOT || shape == NodeShape.RING;
    }

    /**
     * Tells whether a shape is a rectangle, its corners rounded or not.
     *
     * @param shape the shape
     * @return true for rectangles and what is drawn like one
     */
    public static boolean isRectangle(NodeShape shape) {
        return switch (shape) {
            case RECTANGLE, STROKE, IMAGE, GAUGE, NONE -> true;
            default -> false;
        };
    }

    /**
     * Gives the corners of a shape; an ellipse is approached by a polygon.
     *
     * @param shape the shape
     * @param b     bounds of the node
     * @return x and y in turn, clockwise
     */
    public static double[] outline(NodeShape shape, Bounds b) {
        double x0 = b.x();
        double y0 = b.y();
        double x1 = b.right();
        double y1 = b.bottom();
        double cx = b.centreX();
        double cy = b.centreY();
        double cut = Math.min(b.width(), b.height()) * CUT;
        double fold = fold(b);
        return switch (shape) {
            case ELLIPSE, DOT, RING -> ellipse(box(shape, b));
            case LOZENGE -> new double[] { cx, y0, x1, cy, cx, y1, x0, cy };
            case NOTE -> new double[] { x0, y0, x1 - fold, y0, x1, y0 + fold, x1, y1, x0, y1 };
            case HEXAGON -> new double[] { x0 + cut, y0, x1 - cut, y0, x1, cy, x1 - cut, y1, x0 + cut, y1, x0, cy };
            case OCTAGON -> new double[] { x0 + cut, y0, x1 - cut, y0, x1, y0 + cut, x1, y1 - cut, x1 - cut, y1,
                x0 + cut, y1, x0, y1 - cut, x0, y0 + cut };
            case TRIANGLE -> new double[] { cx, y0, x1, y1, x0, y1 };
            case PARALLELOGRAM -> new double[] { x0 + cut, y0, x1, y0, x1 - cut, y1, x0, y1 };
            default -> new double[] { x0, y0, x1, y0, x1, y1, x0, y1 };
        };
    }

    /**
     * Gives the size of the folded corner of a note.
     *
     * @param b bounds of the note
     * @return length of the fold in scene units
     */
    public static double fold(Bounds b) {
        return Math.min(NOTE_FOLD, Math.min(b.width(), b.height()) / 2);
    }

    /**
     * Gives the width a label can use inside a shape, as a part of the node's width.
     *
     * @param shape the shape
     * @return 0.5 to 1
     */
    public static double labelRoom(NodeShape shape) {
        return switch (shape) {
            case ELLIPSE, DOT, RING, HEXAGON, OCTAGON -> 0.8;
            case LOZENGE, TRIANGLE -> 0.55;
            case PARALLELOGRAM -> 0.75;
            default -> 1;
        };
    }

    private static double[] ellipse(Bounds b) {
        double[] points = new double[2 * ELLIPSE_CORNERS];
        for (int i = 0; i < ELLIPSE_CORNERS; i++) {
            double angle = 2 * Math.PI * i / ELLIPSE_CORNERS;
            points[2 * i] = b.centreX() + b.width() / 2 * Math.cos(angle);
            points[2 * i + 1] = b.centreY() + b.height() / 2 * Math.sin(angle);
        }
        return points;
    }

    /**
     * Tells whether a point lies inside a shape.
     *
     * @param shape  the shape
     * @param bounds bounds of the node
     * @param x      x of the point
     * @param y      y of the point
     * @return true if inside
     */
    public static boolean contains(NodeShape shape, Bounds bounds, double x, double y) {
        if (!bounds.contains(x, y)) {
            return false;
        }
        if (isRectangle(shape)) {
            return true;
        }
        double[] p = outline(shape, bounds);
        boolean inside = false;
        for (int i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
            if (p[i + 1] > y != p[j + 1] > y
                    && x < (p[j] - p[i]) * (y - p[i + 1]) / (p[j + 1] - p[i + 1]) + p[i]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /**
     * Finds where a line leaves a shape.
     *
     * @param shape  the shape
     * @param bounds bounds of the node
     * @param ix     x of a point inside
     * @param iy     y of a point inside
     * @param ox     x of a point outside
     * @param oy     y of a point outside
     * @return x and y of the crossing farthest from the inner point; the inner point if the line does not cross
     */
    public static double[] clip(NodeShape shape, Bounds bounds, double ix, double iy, double ox, double oy) {
        double best = 0;
        double dx = ox - ix;
        double dy = oy - iy;
        double[] p = outline(shape, bounds);
        for (int i = 0, j = p.length - 2; i < p.length; j = i, i += 2) {
            double ex = p[i] - p[j];
            double ey = p[i + 1] - p[j + 1];
            double det = dx * ey - dy * ex;
            if (det == 0) {
                continue;
            }
            double t = ((p[j] - ix) * ey - (p[j + 1] - iy) * ex) / det;
            double u = ((p[j] - ix) * dy - (p[j + 1] - iy) * dx) / det;
            if (u >= -1e-9 && u <= 1 + 1e-9 && t > best && t <= 1) {
                best = t;
            }
        }
        return new double[] { ix + best * dx, iy + best * dy };
    }
}
