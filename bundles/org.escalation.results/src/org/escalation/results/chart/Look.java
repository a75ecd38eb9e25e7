package org.escalation.results.chart;

/**
 * Colours of charts. The series colours are told apart by people with colour-blindness too (Okabe and Ito 2008).
 *
 * @param background behind everything
 * @param ink        texts
 * @param faint      axes, grids and what is less important
 */
public record Look(int background, int ink, int faint) {

    /** For light surroundings and for paper. */
    public static final Look LIGHT = new Look(0xFFFFFF, 0x22303C, 0xC9D1D9);
    /** For dark surroundings. */
    public static final Look DARK = new Look(0x1E2227, 0xE2E8EE, 0x4A545E);

    private static final int[] SERIES = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x6B7F90, 0xB8A800};

    /** The colour of a series, by its number from 0. */
    public int series(int number) {
        return SERIES[Math.floorMod(number, SERIES.length)];
    }

    /** A colour mixed into the background; share 1 is the colour itself. */
    public int tint(int colour, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double a = colour >> shift & 0xFF;
            double b = background >> shift & 0xFF;
            mixed |= (int) Math.round(share * a + (1 - share) * b) << shift;
        }
        return mixed;
    }
}
