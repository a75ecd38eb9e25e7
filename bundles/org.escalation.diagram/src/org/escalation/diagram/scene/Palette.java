package org.escalation.diagram.scene;

import java.util.Map;

/**
 * Turns the colours of a notation, which are made for white paper, into those of a theme.
 *
 * <p>The dark palette turns lightness round in the Oklab colour space (Ottosson 2020), which keeps the hue and the order of
 * contrasts: what stood out on white stands out on dark. Single colours can be given by hand where the rule does not please.
 */
public final class Palette {

    /** Colours as they are. */
    public static final Palette LIGHT = new Palette(false, Map.of());
    /** Colours for a dark background. */
    public static final Palette DARK = new Palette(true, Map.of());

    /** Lightness of dark paper: not black, so that shadows and black lines still differ from it. */
    private static final double DARK_PAPER = 0.24;
    private static final double DARK_INK = 0.95;

    private final boolean dark;
    private final Map<Integer, Integer> given;

    private Palette(boolean dark, Map<Integer, Integer> given) {
        this.dark = dark;
        this.given = Map.copyOf(given);
    }

    /**
     * A dark palette with some colours given by hand.
     *
     * @param colours colour on paper to colour on dark, both as ARGB
     * @return the palette
     */
    public static Palette dark(Map<Integer, Integer> colours) {
        return new Palette(true, colours);
    }

    /**
     * Tells which kind this is.
     *
     * @return true for a dark background
     */
    public boolean isDark() {
        return dark;
    }

    /**
     * Gives the colour to paint with.
     *
     * @param argb colour of the notation
     * @return colour of the theme, of the same opacity
     */
    public int resolve(int argb) {
        if (!dark) {
            return argb;
        }
        Integer hand = given.get(argb);
        return hand != null ? hand : turn(argb);
    }

    private static int turn(int argb) {
        double[] lab = toOklab(argb);
        double lightness = DARK_PAPER + (1 - lab[0]) * (DARK_INK - DARK_PAPER);
        return argb & 0xFF000000 | fromOklab(lightness, lab[1], lab[2]);
    }

    /**
     * Gives the contrast of two opaque colours as WCAG 2.1 defines it.
     *
     * @param a colour as ARGB
     * @param b colour as ARGB
     * @return 1 (the same) to 21 (black on white)
     */
    public static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double c = Math.max(0, Math.min(1, linear));
        return (int) Math.round(255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }

    private static double[] toOklab(int argb) {
        double r = linear(argb >> 16 & 0xFF);
        double g = linear(argb >> 8 & 0xFF);
        double b = linear(argb & 0xFF);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
    }

    private static int fromOklab(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        int red = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return red << 16 | green << 8 | blue;
    }

    private static double cube(double v) {
        return v * v * v;
    }
}
