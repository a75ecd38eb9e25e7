package org.escalation.analysis.elicitation;

import java.util.Optional;
import org.escalation.analysis.statistics.Range;

/**
 * The seven steps of likelihood in Intelligence Community Directive 203. A word states likelihood only; confidence is
 * stated apart, never in the same phrase.
 *
 * <p>Neighbouring ranges share their border, which belongs to the higher word when a number is turned into a word. The
 * scale ends at 1 % and 99 %: outside, no word applies.
 */
public enum IcdWord {
    /** 1-5 %. */
    ALMOST_NO_CHANCE("almost no chance", "remote", 0.01, 0.05),
    /** 5-20 %. */
    VERY_UNLIKELY("very unlikely", "highly improbable", 0.05, 0.20),
    /** 20-45 %. */
    UNLIKELY("unlikely", "improbable", 0.20, 0.45),
    /** 45-55 %. */
    ROUGHLY_EVEN("roughly even chance", "roughly even odds", 0.45, 0.55),
    /** 55-80 %. */
    LIKELY("likely", "probable", 0.55, 0.80),
    /** 80-95 %. */
    VERY_LIKELY("very likely", "highly probable", 0.80, 0.95),
    /** 95-99 %. */
    ALMOST_CERTAIN("almost certain", "nearly certain", 0.95, 0.99);

    private final String phrase;
    private final String synonym;
    private final double low;
    private final double high;

    IcdWord(String phrase, String synonym, double low, double high) {
        this.phrase = phrase;
        this.synonym = synonym;
        this.low = low;
        this.high = high;
    }

    /** The phrase of the likelihood row. */
    public String phrase() {
        return phrase;
    }

    /** The phrase of the probability row, which means the same. */
    public String synonym() {
        return synonym;
    }

    /** Lower bound of the range, as a probability. */
    public double low() {
        return low;
    }

    /** Upper bound of the range, as a probability. */
    public double high() {
        return high;
    }

    /** Middle of the range: the point to use when only the word is known. */
    public double midpoint() {
        return (low + high) / 2;
    }

    /** Whether a probability lies in the word's range, borders included. */
    public boolean covers(double probability) {
        return low <= probability && probability <= high;
    }

    /** The word for a probability in [0, 1]; empty below 1 % and above 99 %, where the scale has none. */
    public static Optional<IcdWord> of(double probability) {
        Range.probability("probability", probability);
        Optional<IcdWord> found = Optional.empty();
        for (IcdWord word : values()) {
            if (word.covers(probability)) {
                found = Optional.of(word);
            }
        }
        return found;
    }
}
