package org.escalation.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Thin slanted lines look as Java2D draws them, wherever they start and end. */
class LineRasterTest {

    private static final int SIZE = 120;
    private static final int WHITE = 0xFFFFFF;

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        g.dispose();
        return image;
    }

    private static BufferedImage expected(double[] ends, double width, Color colour) {
        BufferedImage image = paper();
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.setColor(colour);
        g.draw(new Line2D.Double(ends[0], ends[1], ends[2], ends[3]));
        g.dispose();
        return image;
    }

    /** How dark a picture is in all, in pixels wholly covered. */
    private static double ink(BufferedImage image) {
        double ink = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                ink += (255 - (image.getRGB(x, y) & 0xFF)) / 255.0;
            }
        }
        return ink;
    }

    @Test
    void linesLookAsJava2dDrawsThemInEveryDirectionAndBeyondTheImage() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double[] ends = random.doubles(4, -SIZE, 2 * SIZE).toArray();
            double width = 0.3 + 2 * random.nextDouble();
            BufferedImage drawn = paper();
            if (!new LineRaster(drawn, 0, 0, 1).draw(ends, width, 0xFF000000)) {
                continue;
            }
            BufferedImage expected = expected(ends, width, Color.BLACK);
            String line = "line " + i + " " + java.util.Arrays.toString(ends) + " width " + width;
            assertEquals(ink(expected), ink(drawn), 1.5 + 0.03 * ink(expected), line);
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < SIZE; x++) {
                    if (far(ends, x + 0.5, y + 0.5)) {
                        int difference = Math.abs((expected.getRGB(x, y) & 0xFF) - (drawn.getRGB(x, y) & 0xFF));
                        assertTrue(difference < 70, line + " at " + x + "," + y + " by " + difference);
                    }
                }
            }
        }
    }

    /** How the ends are cut differs by design. */
    private static boolean far(double[] ends, double x, double y) {
        return Math.hypot(x - ends[0], y - ends[1]) > 4 && Math.hypot(x - ends[2], y - ends[3]) > 4;
    }

    @Test
    void coloursMixWithWhatIsBelow() {
        BufferedImage image = paper();
        assertTrue(new LineRaster(image, 0, 0, 1).draw(new double[] { 10, 10, 100, 95 }, 3, 0x80FF0000));
        int middle = image.getRGB(55, 52) & WHITE;
        assertEquals(0xFF, middle >> 16, 1);
        assertEquals(0x7F, middle >> 8 & 0xFF, 2);
        assertEquals(0x7F, middle & 0xFF, 2);
    }

    @Test
    void scaleAndPlaceOfTheImageCount() {
        BufferedImage image = paper();
        assertTrue(new LineRaster(image, 1_000, 500, 2).draw(new double[] { 1_000, 500, 1_060, 560 }, 1, 0xFF000000));
        assertTrue((image.getRGB(60, 60) & 0xFF) < 90);
        assertEquals(WHITE, image.getRGB(60, 30) & WHITE);
    }

    @Test
    void straightAndThickLinesAndThoseThatAreNoneAreLeftToJava2d() {
        BufferedImage image = paper();
        LineRaster lines = new LineRaster(image, 0, 0, 1);
        assertFalse(lines.draw(new double[] { 10, 20, 100, 20 }, 1, 0xFF000000));
        assertFalse(lines.draw(new double[] { 10, 20, 10, 90 }, 1, 0xFF000000));
        assertFalse(lines.draw(new double[] { 10, 20, 90, 90 }, 9, 0xFF000000));
        assertFalse(lines.draw(new double[] { 10, 20, Double.NaN, 90 }, 1, 0xFF000000));
        assertEquals(0, ink(image));
    }

    @Test
    void linesOfImmenseLengthStayWithinTheImage() {
        BufferedImage image = paper();
        LineRaster lines = new LineRaster(image, 0, 0, 1);
        assertTrue(lines.draw(new double[] { -1e12, -1e12, 1e12, 1e12 }, 1, 0xFF000000));
        assertTrue(lines.draw(new double[] { 1e15, -1e15, 2e15, 5 }, 1, 0xFF000000));
        assertEquals(SIZE * Math.sqrt(2), ink(image), 3);
    }
}
