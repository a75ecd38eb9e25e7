package org.escalation.analysis.game;

import org.escalation.analysis.statistics.Range;

/**
 * Deterrence when neither side is sure of the other: a challenger who may be hard (fights if resisted) or soft (backs
 * down), a defender who may be hard (resists) or soft (concedes).
 *
 * <p>Source: the two-sided game of F. Zagare and D. M. Kilgour, Perfect Deterrence (2000); solved here for the part in
 * which the defender's type decides its answer. Below {@link #softThreshold()} even soft challengers want to try, the
 * defender would infer less from a challenge, and this part of the solution no longer applies.
 *
 * @param concession challenger's payoff if the defender concedes, the best
 * @param statusQuo challenger's payoff of waiting
 * @param hardFight hard challenger's payoff of a fight
 * @param backDown soft challenger's payoff if it is resisted and backs down, below the hard fight
 */
public record TwoSidedDeterrence(double concession, double statusQuo, double hardFight, double backDown) {

    /** @throws org.escalation.analysis.statistics.OutOfRangeException if the payoffs are out of order */
    public TwoSidedDeterrence {
        Range.finite("backing down", backDown);
        Range.above("hard fight", hardFight, "backing down", backDown);
        Range.above("status quo", statusQuo, "the hard fight", hardFight);
        Range.above("concession", concession, "the status quo", statusQuo);
    }

    /** Which types of challenger act. */
    public enum Regime {
        /** Nobody challenges. */
        CERTAIN_DETERRENCE,
        /** Hard challengers challenge, soft ones do not. */
        SEPARATING,
        /** Both types would challenge a defender that answers by its type. */
        UNDETERRED
    }

    /**
     * What is expected to happen.
     *
     * @param initiation probability that the challenger acts
     * @param conflict probability of a fight
     * @param concession probability that the defender concedes
     */
    public record Forecast(double initiation, double conflict, double concession) {
    }

    /** c_t, probability of a hard defender from which even a hard challenger waits. */
    public double hardThreshold() {
        return (concession - statusQuo) / (concession - hardFight);
    }

    /** c_s, probability of a hard defender from which a soft challenger waits; below {@link #hardThreshold()}. */
    public double softThreshold() {
        return (concession - statusQuo) / (concession - backDown);
    }

    /** The regime for a probability of a hard defender in [0, 1]. */
    public Regime regime(double hardDefender) {
        Range.probability("probability of a hard defender", hardDefender);
        if (hardDefender >= hardThreshold()) {
            return Regime.CERTAIN_DETERRENCE;
        }
        return hardDefender >= softThreshold() ? Regime.SEPARATING : Regime.UNDETERRED;
    }

    /**
     * The forecast where deterrence is certain or separating.
     *
     * @param hardDefender probability of a hard defender, at least {@link #softThreshold()}
     * @param hardChallenger probability of a hard challenger, in [0, 1]
     */
    public Forecast forecast(double hardDefender, double hardChallenger) {
        Range.probability("probability of a hard challenger", hardChallenger);
        Range.atLeast("probability of a hard defender", hardDefender, "the soft threshold", softThreshold());
        if (regime(hardDefender) == Regime.CERTAIN_DETERRENCE) {
            return new Forecast(0, 0, 0);
        }
        return new Forecast(hardChallenger, hardChallenger * hardDefender, hardChallenger * (1 - hardDefender));
    }
}
