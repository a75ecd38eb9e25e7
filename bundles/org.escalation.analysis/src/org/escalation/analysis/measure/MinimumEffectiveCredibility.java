package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 3, minimum effective credibility: the smallest probability of enforcement that still deters,
 * {@code e* = G / (G + L)}.
 *
 * <p>The crosser gains G if the line is not enforced and loses L if it is; crossing pays exactly while
 * {@code (1 - c) G > c L}. With G = 4 and L = 16 one enforcement in five suffices, which is why nuclear threats that
 * are rarely carried out still work. In [0, 1].
 *
 * <p>Source: expected-value deterrence; the paradox is the article's.
 */
public final class MinimumEffectiveCredibility {

    private MinimumEffectiveCredibility() {
    }

    /**
     * @param gain G, the crosser's gain if nothing is enforced, 0 or more (0-100)
     * @param loss L, its loss if the threat is carried out, 0 or more (0-100); not both may be 0
     */
    public static double of(double gain, double loss) {
        Range.nonNegative("gain", gain);
        Range.nonNegative("loss", loss);
        Range.positive("sum of gain and loss", gain + loss);
        return gain / (gain + loss);
    }

    /**
     * Whether a credibility in [0, 1] deters. At equality it does: the rule is to cross only if crossing is strictly
     * better.
     */
    public static boolean deters(double credibility, double gain, double loss) {
        return Range.probability("credibility", credibility) >= of(gain, loss);
    }
}
