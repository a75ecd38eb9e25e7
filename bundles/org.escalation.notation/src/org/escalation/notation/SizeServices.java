package org.escalation.notation;

/**
 * How large shapes must be that Sirius does not fit to their labels by itself, in its units of ten pixels. Estimated from the
 * number of characters, as a service cannot measure text; our own runtime fits them to the measured text instead.
 */
public class SizeServices {

    private static final double CHARACTER = 6.2;
    private static final double LINE = 13.5;
    private static final double MARGIN = 8;
    /** Of the side of a circle, that of the square inside it. */
    private static final double INSIDE_ROUND = 0.7;
    private static final int LEAST = 4;
    private static final int MOST = 60;

    /** Side of a square note that its label fits into. */
    public int noteSize(String label) {
        return side(label, 1);
    }

    /** Diameter of a circle that its label fits into. */
    public int roundSize(String label) {
        return side(label, INSIDE_ROUND);
    }

    private static int side(String label, double usable) {
        for (int units = LEAST; units < MOST; units++) {
            double room = 10 * units * usable - MARGIN;
            int columns = (int) (room / CHARACTER);
            if (columns > 0 && lines(label, columns) * LINE <= room) {
                return units;
            }
        }
        return MOST;
    }

    /** How many lines a text takes when it is wrapped between words; a word that is longer than a line is broken. */
    private static int lines(String label, int columns) {
        int lines = 0;
        for (String line : label.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : line.split(" ")) {
                if (used > 0 && used + 1 + word.length() > columns) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                lines += Math.max(0, (used - 1) / columns);
                used = used > columns ? (used - 1) % columns + 1 : used;
            }
        }
        return lines;
    }
}
