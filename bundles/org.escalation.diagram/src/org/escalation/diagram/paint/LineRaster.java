package org.escalation.diagram.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Draws straight thin lines into the pixels of an image, smoothed. Java2D's rasteriser takes time in proportion to the box around
 * a slanted line; this takes it in proportion to its length, which decides how long a diagram with thousands of them takes.
 */
final class LineRaster {

    /** Wider lines show how their ends are cut, which is not drawn exactly here. */
    private static final double MAX_WIDTH = 4;
    /** Lines nearer to the axes than one pixel in all are left to Java2D, which is fast and exact with them. */
    private static final double MIN_SLANT = 1;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final double scale;
    private final double left;
    private final double top;

    /**
     * Creates a raster over an image.
     *
     * @param image rows of 0xRRGGBB
     * @param left  scene x of its left edge
     * @param top   scene y of its top edge
     * @param scale pixels per scene unit
     */
    LineRaster(BufferedImage image, double left, double top, double scale) {
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /**
     * Draws a line.
     *
     * @param ends   x and y of both ends in scene units
     * @param stroke width in scene units
     * @param argb   colour
     * @return false if the line is one that Java2D draws better, and nothing was drawn
     */
    boolean draw(double[] ends, double stroke, int argb) {
        double x1 = (ends[0] - left) * scale;
        double y1 = (ends[1] - top) * scale;
        double dx = (ends[2] - left) * scale - x1;
        double dy = (ends[3] - top) * scale - y1;
        double thick = stroke * scale;
        if (thick > MAX_WIDTH || !(Math.abs(dx) > MIN_SLANT && Math.abs(dy) > MIN_SLANT)) {
            return false;
        }
        double length = Math.hypot(dx, dy);
        if (Math.abs(dx) >= Math.abs(dy)) {
            run(x1, y1, dx, dy, thick * length / Math.abs(dx), argb, width, height, 1, width);
        } else {
            run(y1, x1, dy, dx, thick * length / Math.abs(dy), argb, height, width, width, 1);
        }
        return true;
    }

    /**
     * Goes along the longer axis a pixel at a time; across it, what the line covers of each pixel is how much of its extent falls
     * into it.
     */
    private void run(double a1, double b1, double da, double db, double across, int argb, int limitA, int limitB, int stepA,
            int stepB) {
        double slope = db / da;
        double start = Math.min(a1, a1 + da);
        double end = Math.max(a1, a1 + da);
        // Where the line enters and leaves the image; numbers beyond an int's range are cut off by the conversion.
        double spread = (across + 1) / Math.abs(slope);
        double inB = a1 - b1 / slope;
        double outB = a1 + (limitB - b1) / slope;
        int from = (int) Math.floor(Math.max(Math.max(start, 0), Math.min(inB, outB) - spread));
        int to = (int) Math.ceil(Math.min(Math.min(end, limitA), Math.max(inB, outB) + spread));
        double alpha = (argb >>> 24) / 255.0;
        for (int a = from; a < to; a++) {
            double part = alpha * (Math.min(end, a + 1) - Math.max(start, a));
            double low = b1 + (a + 0.5 - a1) * slope - across / 2;
            double high = low + across;
            int first = Math.max(0, (int) Math.floor(low));
            int last = Math.min(limitB - 1, (int) Math.floor(high));
            for (int b = first; b <= last; b++) {
                double cover = part * (Math.min(high, b + 1) - Math.max(low, b));
                int at = a * stepA + b * stepB;
                pixels[at] = mix(pixels[at], argb, (int) (cover * 256 + 0.5));
            }
        }
    }

    /** Mixes two colours, a part of 256 of the second. */
    private static int mix(int under, int over, int part) {
        if (part <= 0) {
            return under;
        }
        int rest = 256 - part;
        int redBlue = (under & 0xFF00FF) * rest + (over & 0xFF00FF) * part >>> 8 & 0xFF00FF;
        int green = (under & 0xFF00) * rest + (over & 0xFF00) * part >>> 8 & 0xFF00;
        return redBlue | green;
    }
}
