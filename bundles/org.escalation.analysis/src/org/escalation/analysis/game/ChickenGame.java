package org.escalation.analysis.game;

import org.escalation.analysis.statistics.Range;

/**
 * The symmetric game of chicken and its mixed equilibrium. Each side stands or yields.
 *
 * @param crash payoff if both stand, the worst
 * @param prevail payoff of standing against one who yields, the best
 * @param yield payoff of yielding against one who stands, above the crash
 * @param compromise payoff if both yield, below prevailing
 */
public record ChickenGame(double crash, double prevail, double yield, double compromise) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if the payoffs are not in chicken's order */
    public ChickenGame {
        Range.finite("crash", crash);
        Range.above("yielding", yield, "the crash", crash);
        Range.above("prevailing", prevail, "the compromise", Range.finite("compromise", compromise));
        Range.atLeast("compromise", compromise, "yielding", yield);
    }

    /**
     * Probability in (0, 1) with which each side stands in the mixed equilibrium: it makes the other indifferent,
     * {@code (prevail - compromise) / ((prevail - compromise) + (yield - crash))}.
     */
    public double standProbability() {
        double temptation = prevail - compromise;
        return temptation / (temptation + yield - crash);
    }

    /** Probability that both stand in the mixed equilibrium. */
    public double crashProbability() {
        return standProbability() * standProbability();
    }
}
