package org.escalation.analysis.game;

import org.escalation.analysis.statistics.Range;

/**
 * One challenger, one defender: the challenger keeps the status quo or attacks; a defender whose threat is credible
 * fights, another concedes.
 *
 * <p>Source: F. Zagare and D. M. Kilgour, Perfect Deterrence (2000), unilateral deterrence with the challenger's order
 * conflict &lt; status quo &lt; concession.
 *
 * @param concession challenger's payoff if the defender concedes, the best
 * @param statusQuo challenger's payoff of waiting
 * @param conflict challenger's payoff if the defender fights, the worst
 */
public record UnilateralDeterrence(double concession, double statusQuo, double conflict) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if the payoffs are out of order */
    public UnilateralDeterrence {
        Range.finite("conflict", conflict);
        Range.above("status quo", statusQuo, "conflict", conflict);
        Range.above("concession", concession, "the status quo", statusQuo);
    }

    /**
     * The probability of a credible defender below which the challenger attacks,
     * {@code (concession - statusQuo) / (concession - conflict)}, in (0, 1).
     */
    public double attackThreshold() {
        return (concession - statusQuo) / (concession - conflict);
    }

    /** Whether the challenger attacks if the defender's threat is credible with the probability given, in [0, 1]. */
    public boolean attacks(double credibleDefender) {
        return Range.probability("probability of a credible defender", credibleDefender) < attackThreshold();
    }
}
