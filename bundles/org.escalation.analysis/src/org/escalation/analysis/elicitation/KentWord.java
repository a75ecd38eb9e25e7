package org.escalation.analysis.elicitation;

import org.escalation.analysis.statistics.Range;

/**
 * The five words of Sherman Kent's scale, "Words of Estimative Probability" (Studies in Intelligence, 1964): a point
 * with a margin each. An alternative to {@link IcdWord} for older estimates.
 */
public enum KentWord {
    /** 7 %, give or take 5. */
    ALMOST_CERTAINLY_NOT("almost certainly not", 0.07, 0.05),
    /** 30 %, give or take 10. */
    PROBABLY_NOT("probably not", 0.30, 0.10),
    /** 50 %, give or take 10. */
    CHANCES_ABOUT_EVEN("chances about even", 0.50, 0.10),
    /** 75 %, give or take 12. */
    PROBABLE("probable", 0.75, 0.12),
    /** 93 %, give or take 6. */
    ALMOST_CERTAIN("almost certain", 0.93, 0.06);

    private final String phrase;
    private final double point;
    private final double margin;

    KentWord(String phrase, double point, double margin) {
        this.phrase = phrase;
        this.point = point;
        this.margin = margin;
    }

    /** The word as Kent writes it. */
    public String phrase() {
        return phrase;
    }

    /** The probability the word stands for. */
    public double point() {
        return point;
    }

    /** Lower end of the word's range. */
    public double low() {
        return point - margin;
    }

    /** Upper end of the word's range. */
    public double high() {
        return point + margin;
    }

    /** The word whose point is nearest to a probability in [0, 1]; of two as near, the higher. */
    public static KentWord nearest(double probability) {
        Range.probability("probability", probability);
        KentWord nearest = values()[0];
        for (KentWord word : values()) {
            if (Math.abs(word.point - probability) <= Math.abs(nearest.point - probability)) {
                nearest = word;
            }
        }
        return nearest;
    }
}
