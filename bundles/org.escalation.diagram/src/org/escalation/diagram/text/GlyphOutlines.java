package org.escalation.diagram.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Outlines of the glyphs of one face, read from the TrueType tables loca and glyf. They let raster images be drawn without
 * the fonts of the machine, and alike on all of them.
 */
public final class GlyphOutlines {

    /** Receives an outline: y grows upwards from the baseline, lengths in em. */
    public interface Sink {
        /**
         * Starts a contour.
         *
         * @param x x of the start
         * @param y y of the start
         */
        void move(double x, double y);

        /**
         * Adds a straight line.
         *
         * @param x x of the end
         * @param y y of the end
         */
        void line(double x, double y);

        /**
         * Adds a quadratic curve.
         *
         * @param cx x of the control point
         * @param cy y of the control point
         * @param x  x of the end
         * @param y  y of the end
         */
        void quad(double cx, double cy, double x, double y);

        /** Closes the contour. */
        void close();
    }

    private static final int MAX_DEPTH = 6;

    private final ByteBuffer font;
    private final int loca;
    private final int glyf;
    private final boolean longOffsets;
    private final double unit;

    /**
     * Reads the outlines of a face.
     *
     * @param face the face
     * @throws UncheckedIOException if the font file cannot be read
     */
    public GlyphOutlines(FontFace face) {
        try (InputStream in = face.open()) {
            font = ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int head = table("head");
        unit = 1.0 / font.getChar(head + 18);
        longOffsets = font.getShort(head + 50) != 0;
        loca = table("loca");
        glyf = table("glyf");
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0, count = font.getChar(4); i < count; i++) {
            if (font.getInt(12 + i * 16) == wanted) {
                return font.getInt(12 + i * 16 + 8);
            }
        }
        throw new UncheckedIOException(new IOException("font has no table " + tag));
    }

    /**
     * Gives the outline of a glyph.
     *
     * @param glyph glyph number as {@link FontFace#glyph(int)} gives it
     * @param sink  receives the outline; nothing for a blank
     */
    public void outline(int glyph, Sink sink) {
        outline(glyph, new double[] { unit, 0, 0, unit, 0, 0 }, sink, 0);
    }

    private int offset(int glyph) {
        return longOffsets ? font.getInt(loca + 4 * glyph) : 2 * font.getChar(loca + 2 * glyph);
    }

    private void outline(int glyph, double[] m, Sink sink, int depth) {
        int start = offset(glyph);
        if (start == offset(glyph + 1) || depth > MAX_DEPTH) {
            return;
        }
        int at = glyf + start;
        int contours = font.getShort(at);
        if (contours >= 0) {
            simple(at + 10, contours, m, sink);
        } else {
            composite(at + 10, m, sink, depth);
        }
    }

    private void simple(int start, int contours, double[] m, Sink sink) {
        int[] ends = new int[contours];
        int at = start;
        for (int i = 0; i < contours; i++, at += 2) {
            ends[i] = font.getChar(at);
        }
        int count = contours == 0 ? 0 : ends[contours - 1] + 1;
        at += 2 + font.getChar(at);
        byte[] flags = new byte[count];
        for (int i = 0; i < count;) {
            byte flag = font.get(at++);
            int repeat = (flag & 8) != 0 ? font.get(at++) & 0xFF : 0;
            for (int r = 0; r <= repeat && i < count; r++) {
                flags[i++] = flag;
            }
        }
        int[] xs = new int[count];
        at = coordinates(at, flags, xs, 2, 16);
        int[] ys = new int[count];
        coordinates(at, flags, ys, 4, 32);
        int first = 0;
        for (int end : ends) {
            contour(flags, xs, ys, first, end, m, sink);
            first = end + 1;
        }
    }

    private int coordinates(int start, byte[] flags, int[] into, int shortBit, int sameBit) {
        int at = start;
        int value = 0;
        for (int i = 0; i < into.length; i++) {
            if ((flags[i] & shortBit) != 0) {
                int delta = font.get(at++) & 0xFF;
                value += (flags[i] & sameBit) != 0 ? delta : -delta;
            } else if ((flags[i] & sameBit) == 0) {
                value += font.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /** Points off the curve follow each other with an implied point on the curve halfway between. */
    private static void contour(byte[] flags, int[] xs, int[] ys, int first, int last, double[] m, Sink sink) {
        int n = last - first + 1;
        if (n < 2) {
            return;
        }
        boolean firstOn = (flags[first] & 1) != 0;
        boolean lastOn = (flags[last] & 1) != 0;
        double sx = firstOn ? xs[first] : lastOn ? xs[last] : (xs[first] + xs[last]) / 2.0;
        double sy = firstOn ? ys[first] : lastOn ? ys[last] : (ys[first] + ys[last]) / 2.0;
        sink.move(x(m, sx, sy), y(m, sx, sy));
        double cx = 0;
        double cy = 0;
        boolean pending = false;
        for (int k = firstOn ? 1 : 0; k < n; k++) {
            int i = first + k;
            boolean on = (flags[i] & 1) != 0;
            if (pending) {
                double ex = on ? xs[i] : (cx + xs[i]) / 2;
                double ey = on ? ys[i] : (cy + ys[i]) / 2;
                sink.quad(x(m, cx, cy), y(m, cx, cy), x(m, ex, ey), y(m, ex, ey));
            } else if (on) {
                sink.line(x(m, xs[i], ys[i]), y(m, xs[i], ys[i]));
            }
            pending = !on;
            cx = xs[i];
            cy = ys[i];
        }
        if (pending) {
            sink.quad(x(m, cx, cy), y(m, cx, cy), x(m, sx, sy), y(m, sx, sy));
        }
        sink.close();
    }

    private void composite(int start, double[] m, Sink sink, int depth) {
        int at = start;
        int flags;
        do {
            flags = font.getChar(at);
            int glyph = font.getChar(at + 2);
            at += 4;
            boolean words = (flags & 1) != 0;
            boolean offsets = (flags & 2) != 0;
            double dx = !offsets ? 0 : words ? font.getShort(at) : font.get(at);
            double dy = !offsets ? 0 : words ? font.getShort(at + 2) : font.get(at + 1);
            at += words ? 4 : 2;
            double[] t = { 1, 0, 0, 1 };
            if ((flags & 8) != 0) {
                t[0] = t[3] = fraction(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                t[0] = fraction(at);
                t[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    t[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            double[] inner = { m[0] * t[0] + m[2] * t[1], m[1] * t[0] + m[3] * t[1], m[0] * t[2] + m[2] * t[3],
                m[1] * t[2] + m[3] * t[3], x(m, dx, dy), y(m, dx, dy) };
            outline(glyph, inner, sink, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return font.getShort(at) / 16384.0;
    }

    private static double x(double[] m, double px, double py) {
        return m[0] * px + m[2] * py + m[4];
    }

    private static double y(double[] m, double px, double py) {
        return m[1] * px + m[3] * py + m[5];
    }
}
