package org.escalation.diagram.scene;

/**
 * An axis-parallel rectangle in scene units (pixels at 100 %), y growing downwards.
 *
 * @param x      left side
 * @param y      upper side
 * @param width  width, not negative
 * @param height height, not negative
 */
public record Bounds(double x, double y, double width, double height) {

    /**
     * Gives the right side.
     *
     * @return x + width
     */
    public double right() {
        return x + width;
    }

    /**
     * Gives the lower side.
     *
     * @return y + height
     */
    public double bottom() {
        return y + height;
    }

    /**
     * Gives the middle.
     *
     * @return x of the middle
     */
    public double centreX() {
        return x + width / 2;
    }

    /**
     * Gives the middle.
     *
     * @return y of the middle
     */
    public double centreY() {
        return y + height / 2;
    }

    /**
     * Tells whether a point lies inside or on the border.
     *
     * @param px x of the point
     * @param py y of the point
     * @return true if inside
     */
    public boolean contains(double px, double py) {
        return px >= x && py >= y && px <= x + width && py <= y + height;
    }

    /**
     * Tells whether two rectangles share a point.
     *
     * @param o the other
     * @return true if they touch or overlap
     */
    public boolean intersects(Bounds o) {
        return o.x <= x + width && x <= o.x + o.width && o.y <= y + height && y <= o.y + o.height;
    }

    /**
     * Gives the smallest rectangle around both.
     *
     * @param o the other; null gives this one
     * @return the union
     */
    public Bounds union(Bounds o) {
        if (o == null) {
            return this;
        }
        return of(Math.min(x, o.x), Math.min(y, o.y), Math.max(right(), o.right()), Math.max(bottom(), o.bottom()));
    }

    /**
     * Grows all four sides.
     *
     * @param by distance in scene units; negative shrinks, at most to nothing
     * @return the grown rectangle
     */
    public Bounds grow(double by) {
        return new Bounds(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
    }

    /**
     * A rectangle from its corners.
     *
     * @param left   left side
     * @param top    upper side
     * @param right  right side
     * @param bottom lower side
     * @return the rectangle
     */
    public static Bounds of(double left, double top, double right, double bottom) {
        return new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
