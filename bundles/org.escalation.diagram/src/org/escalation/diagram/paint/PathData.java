package org.escalation.diagram.paint;

import java.util.Arrays;

/** A path of lines and cubic curves in scene units, as every back end can draw it. */
public final class PathData {

    /** Kinds of piece. */
    public enum Op {
        /** Start anew: one point. */
        MOVE(2),
        /** Straight line: one point. */
        LINE(2),
        /** Cubic Bezier curve: two control points and the end. */
        CURVE(6),
        /** Back to the last start. */
        CLOSE(0);

        private final int numbers;

        Op(int numbers) {
            this.numbers = numbers;
        }

        /**
         * Gives how many coordinates the piece takes.
         *
         * @return 0 to 6
         */
        public int numbers() {
            return numbers;
        }
    }

    /** Receives the pieces of a path. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Called for each piece in order.
         *
         * @param op     kind of piece
         * @param points all coordinates of the path
         * @param at     where those of this piece start
         */
        void piece(Op op, double[] points, int at);
    }

    private static final Op[] OPS = Op.values();

    private byte[] ops = new byte[8];
    private double[] points = new double[16];
    private int opCount;
    private int pointCount;

    /**
     * Starts a new line.
     *
     * @param x x of the start
     * @param y y of the start
     * @return this
     */
    public PathData move(double x, double y) {
        return add(Op.MOVE, x, y);
    }

    /**
     * Adds a straight line.
     *
     * @param x x of its end
     * @param y y of its end
     * @return this
     */
    public PathData line(double x, double y) {
        return add(Op.LINE, x, y);
    }

    /**
     * Adds a cubic curve.
     *
     * @param x1 x of the first control point
     * @param y1 y of the first control point
     * @param x2 x of the second control point
     * @param y2 y of the second control point
     * @param x  x of its end
     * @param y  y of its end
     * @return this
     */
    public PathData curve(double x1, double y1, double x2, double y2, double x, double y) {
        return add(Op.CURVE, x1, y1, x2, y2, x, y);
    }

    /**
     * Closes the line.
     *
     * @return this
     */
    public PathData close() {
        return add(Op.CLOSE);
    }

    /**
     * A closed polygon.
     *
     * @param corners x and y in turn
     * @return the path
     */
    public static PathData polygon(double... corners) {
        return polyline(corners).close();
    }

    /**
     * An open line through points.
     *
     * @param route x and y in turn
     * @return the path
     */
    public static PathData polyline(double... route) {
        PathData path = new PathData().move(route[0], route[1]);
        for (int i = 2; i < route.length; i += 2) {
            path.line(route[i], route[i + 1]);
        }
        return path;
    }

    /**
     * Visits all pieces in order.
     *
     * @param visitor receives them
     */
    public void forEach(Visitor visitor) {
        int at = 0;
        for (int i = 0; i < opCount; i++) {
            Op op = OPS[ops[i]];
            visitor.piece(op, points, at);
            at += op.numbers();
        }
    }

    /** Gives x and y of both ends if the path is one straight line, else null. */
    double[] segment() {
        return opCount == 2 && OPS[ops[0]] == Op.MOVE && OPS[ops[1]] == Op.LINE ? points : null;
    }

    private PathData add(Op op, double... numbers) {
        if (opCount == ops.length) {
            ops = Arrays.copyOf(ops, opCount * 2);
        }
        if (pointCount + numbers.length > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        ops[opCount++] = (byte) op.ordinal();
        System.arraycopy(numbers, 0, points, pointCount, numbers.length);
        pointCount += numbers.length;
        return this;
    }
}
