package org.escalation.diagram.scene;

/**
 * Finds the course of an edge from its ends, bend points and anchors. An orthogonal edge whose ends have moved keeps its
 * bend points and gets corners where a piece would be slanted.
 */
final class EdgeRouter {

    private static final double LOOP = 24;

    private EdgeRouter() {
    }

    static double[] route(SceneEdge edge, double[] bends, float[] anchors) {
        Bounds source = box(edge.source());
        Bounds target = box(edge.target());
        if (edge.isLoop() && bends.length == 0) {
            return loop(source);
        }
        double[] start = place(source, anchors, 0);
        double[] end = place(target, anchors, 2);
        boolean orthogonal = edge.style().routing() == Routing.ORTHOGONAL || edge.style().routing() == Routing.TREE;
        if (orthogonal) {
            return clip(edge, source, target, orthogonal(source, target, start, end, bends, anchors != null));
        }
        double[] all = new double[bends.length + 4];
        all[0] = start[0];
        all[1] = start[1];
        System.arraycopy(bends, 0, all, 2, bends.length);
        all[all.length - 2] = end[0];
        all[all.length - 1] = end[1];
        return clip(edge, source, target, all);
    }

    /** The box an end sits at: a point in the middle of the route if the end is an edge. */
    private static Bounds box(SceneElement end) {
        if (end instanceof SceneNode node) {
            return node.bounds();
        }
        double[] route = ((SceneEdge) end).route();
        double[] middle = Polyline.at(route, Polyline.length(route) / 2);
        return new Bounds(middle[0], middle[1], 0, 0);
    }

    private static double[] place(Bounds box, float[] anchors, int at) {
        if (anchors == null) {
            return new double[] { box.centreX(), box.centreY() };
        }
        return new double[] { box.x() + anchors[at] * box.width(), box.y() + anchors[at + 1] * box.height() };
    }

    private static double[] loop(Bounds b) {
        double out = Math.min(LOOP, Math.max(8, Math.min(b.width(), b.height()) / 2));
        double x = b.right() - Math.min(out, b.width() / 2);
        double y = b.y() + Math.min(out, b.height() / 2);
        return new double[] { x, b.y(), x, b.y() - out, b.right() + out, b.y() - out, b.right() + out, y, b.right(), y };
    }

    private static double[] orthogonal(Bounds source, Bounds target, double[] start, double[] end, double[] bends,
            boolean anchored) {
        if (bends.length == 0) {
            return straightOrStep(source, target, start, end, anchored);
        }
        PointList points = new PointList();
        slide(source, start, bends[0], bends[1], anchored);
        slide(target, end, bends[bends.length - 2], bends[bends.length - 1], anchored);
        points.add(start[0], start[1]);
        for (int i = 0; i < bends.length; i += 2) {
            points.addSquare(bends[i], bends[i + 1], leavesSideways(source, start));
        }
        points.addSquare(end[0], end[1], !leavesSideways(target, end));
        return points.toArray();
    }

    /** Lets an end slide along its element's border so that the piece to the bend point is horizontal or vertical. */
    private static void slide(Bounds box, double[] end, double bendX, double bendY, boolean anchored) {
        boolean withinX = bendX >= box.x() && bendX <= box.right();
        boolean withinY = bendY >= box.y() && bendY <= box.bottom();
        if (anchored && (end[0] == bendX || end[1] == bendY)) {
            return;
        }
        if (withinY && !withinX) {
            end[1] = bendY;
        } else if (withinX && !withinY) {
            end[0] = bendX;
        }
    }

    private static double[] straightOrStep(Bounds source, Bounds target, double[] start, double[] end,
            boolean anchored) {
        double top = Math.max(source.y(), target.y());
        double bottom = Math.min(source.bottom(), target.bottom());
        double left = Math.max(source.x(), target.x());
        double right = Math.min(source.right(), target.right());
        if (anchored && (Math.abs(start[0] - end[0]) < 0.01 || Math.abs(start[1] - end[1]) < 0.01)) {
            return new double[] { start[0], start[1], end[0], end[1] };
        }
        if (top <= bottom) {
            double y = (top + bottom) / 2;
            return new double[] { source.centreX(), y, target.centreX(), y };
        }
        if (left <= right) {
            double x = (left + right) / 2;
            return new double[] { x, source.centreY(), x, target.centreY() };
        }
        double gapX = Math.max(source.x(), target.x()) - Math.min(source.right(), target.right());
        double gapY = top - bottom;
        if (gapX >= gapY) {
            double x = (Math.min(source.right(), target.right()) + Math.max(source.x(), target.x())) / 2;
            return new double[] { start[0], start[1], x, start[1], x, end[1], end[0], end[1] };
        }
        double y = (bottom + top) / 2;
        return new double[] { start[0], start[1], start[0], y, end[0], y, end[0], end[1] };
    }

    /** Whether an end on the border leaves its box through the left or right side. */
    private static boolean leavesSideways(Bounds box, double[] end) {
        double toSide = Math.min(Math.abs(end[0] - box.x()), Math.abs(end[0] - box.right()));
        double toTop = Math.min(Math.abs(end[1] - box.y()), Math.abs(end[1] - box.bottom()));
        return toSide <= toTop;
    }

    private static double[] clip(SceneEdge edge, Bounds source, Bounds target, double[] r) {
        int n = r.length;
        if (edge.source() instanceof SceneNode node) {
            double[] p = clipEnd(node, source, r[0], r[1], r[2], r[3]);
            r[0] = p[0];
            r[1] = p[1];
        }
        if (edge.target() instanceof SceneNode node) {
            double[] p = clipEnd(node, target, r[n - 2], r[n - 1], r[n - 4], r[n - 3]);
            r[n - 2] = p[0];
            r[n - 1] = p[1];
        }
        return r;
    }

    /** Moves an end onto the outline. For an end on the box of a round shape the line is drawn on to its middle. */
    private static double[] clipEnd(SceneNode node, Bounds box, double x, double y, double ox, double oy) {
        if (box.contains(ox, oy)) {
            return new double[] { x, y };
        }
        double ix = x;
        double iy = y;
        if (!ShapeGeometry.isRectangle(node.style().shape())) {
            boolean vertical = Math.abs(ox - x) < 0.01;
            boolean horizontal = Math.abs(oy - y) < 0.01;
            ix = vertical ? x : box.centreX();
            iy = horizontal ? y : box.centreY();
        } else if (isOnBorder(box, x, y)) {
            return new double[] { x, y };
        }
        return ShapeGeometry.clip(node.style().shape(), box, ix, iy, ox, oy);
    }

    private static boolean isOnBorder(Bounds box, double x, double y) {
        double slack = 0.01;
        return Math.abs(x - box.x()) < slack || Math.abs(x - box.right()) < slack || Math.abs(y - box.y()) < slack
                || Math.abs(y - box.bottom()) < slack;
    }

    /** A growing list of points that inserts corners. */
    private static final class PointList {
        private double[] points = new double[16];
        private int count;

        void add(double x, double y) {
            if (count + 2 > points.length) {
                points = java.util.Arrays.copyOf(points, points.length * 2);
            }
            points[count++] = x;
            points[count++] = y;
        }

        /** Adds a point, before it a corner if the piece would be slanted. */
        void addSquare(double x, double y, boolean horizontalFirst) {
            double px = points[count - 2];
            double py = points[count - 1];
            if (Math.abs(px - x) > 0.01 && Math.abs(py - y) > 0.01) {
                boolean cameHorizontally = count >= 4 ? Math.abs(points[count - 3] - py) < 0.01 : !horizontalFirst;
                if (cameHorizontally) {
                    add(px, y);
                } else {
                    add(x, py);
                }
            }
            add(x, y);
        }

        double[] toArray() {
            return java.util.Arrays.copyOf(points, count);
        }
    }
}
