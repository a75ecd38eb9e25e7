package org.escalation.diagram.scene;

/** Measures on routes: x and y in turn. */
public final class Polyline {

    private Polyline() {
    }

    /**
     * Gives the length.
     *
     * @param route x and y in turn
     * @return length in scene units
     */
    public static double length(double[] route) {
        double sum = 0;
        for (int i = 2; i < route.length; i += 2) {
            sum += Math.hypot(route[i] - route[i - 2], route[i + 1] - route[i - 1]);
        }
        return sum;
    }

    /**
     * Finds the point at a distance along the route.
     *
     * @param route    x and y in turn, at least two points
     * @param distance distance from the start in scene units; kept within the route
     * @return x, y, and the direction there as a unit vector
     */
    public static double[] at(double[] route, double distance) {
        double left = Math.max(0, distance);
        double[] last = { route[route.length - 2], route[route.length - 1], 1, 0 };
        for (int i = 2; i < route.length; i += 2) {
            double dx = route[i] - route[i - 2];
            double dy = route[i + 1] - route[i - 1];
            double piece = Math.hypot(dx, dy);
            if (piece > 0) {
                last[2] = dx / piece;
                last[3] = dy / piece;
                if (left <= piece) {
                    double t = left / piece;
                    return new double[] { route[i - 2] + t * dx, route[i - 1] + t * dy, last[2], last[3] };
                }
            }
            left -= piece;
        }
        return last;
    }

    /**
     * Gives the distance of a point from the nearest place on the route.
     *
     * @param route x and y in turn
     * @param x     x of the point
     * @param y     y of the point
     * @return distance in scene units
     */
    public static double distance(double[] route, double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 2; i < route.length; i += 2) {
            best = Math.min(best, squared(route[i - 2], route[i - 1], route[i], route[i + 1], x, y));
        }
        return Math.sqrt(best);
    }

    private static double squared(double x0, double y0, double x1, double y1, double x, double y) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
        double px = x0 + t * dx - x;
        double py = y0 + t * dy - y;
        return px * px + py * py;
    }

    /**
     * Turns the bend points of a curve into a chain of cubic Bezier pieces through all points (Catmull-Rom, tension
     * one half).
     *
     * @param route x and y in turn
     * @return for each piece after the start: two control points and the end point, six numbers
     */
    public static double[] bezier(double[] route) {
        int pieces = route.length / 2 - 1;
        double[] curve = new double[6 * pieces];
        for (int i = 0; i < pieces; i++) {
            for (int axis = 0; axis < 2; axis++) {
                double before = route[2 * Math.max(0, i - 1) + axis];
                double from = route[2 * i + axis];
                double to = route[2 * i + 2 + axis];
                double after = route[2 * Math.min(pieces, i + 2) + axis];
                curve[6 * i + axis] = from + (to - before) / 6;
                curve[6 * i + 2 + axis] = to - (after - from) / 6;
                curve[6 * i + 4 + axis] = to;
            }
        }
        return curve;
    }
}
