package org.escalation.analysis.evidence;

import java.util.Comparator;
import java.util.List;
import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.analysis.statistics.Range;

/**
 * The enforcement record of one owner: its cases in order of date, those that count kept apart from those that do not.
 *
 * <p>The estimate is a description of the cases listed, not of the owner: which cases get listed is itself selected,
 * and a line that was never crossed appears in {@link #held()}, never in the rate.
 */
public final class EnforcementRecord {

    private final List<ObservedCrossing> counted;
    private final int held;
    private final int open;
    private final int afterTheFact;

    /** @param cases in any order */
    public EnforcementRecord(List<ObservedCrossing> cases) {
        counted = cases.stream().filter(ObservedCrossing::countsForEnforcement)
                .sorted(Comparator.comparing(ObservedCrossing::date)).toList();
        List<ObservedCrossing> threatened = cases.stream().filter(ObservedCrossing::priorThreat).toList();
        held = count(threatened, EnforcementOutcome.NOT_CROSSED);
        open = count(threatened, EnforcementOutcome.OPEN);
        afterTheFact = cases.size() - threatened.size();
    }

    /** The cases an estimate rests on, earliest first. */
    public List<ObservedCrossing> counted() {
        return counted;
    }

    /** How many counted cases had an outcome. */
    public int count(EnforcementOutcome outcome) {
        return count(counted, outcome);
    }

    /** Threatened lines that were not crossed. */
    public int held() {
        return held;
    }

    /** Threatened and crossed, response still open. */
    public int open() {
        return open;
    }

    /** Cases without a prior threat, left out of every estimate. */
    public int afterTheFact() {
        return afterTheFact;
    }

    /**
     * The belief about the owner's enforcement after all counted cases.
     *
     * @param prior belief before the first case
     * @param partialCredit what a partial or substituted response counts, in [0, 1]
     * @param memory share of earlier evidence that survives each case, in [0, 1]
     */
    public BetaBelief estimate(BetaBelief prior, double partialCredit, double memory) {
        Range.probability("credit for a partial response", partialCredit);
        BetaBelief belief = prior;
        for (ObservedCrossing crossing : counted) {
            double enforcement = crossing.outcome().enforcement(partialCredit).orElseThrow();
            belief = belief.observe(enforcement, crossing.weight(), memory);
        }
        return belief;
    }

    private static int count(List<ObservedCrossing> cases, EnforcementOutcome outcome) {
        return (int) cases.stream().filter(crossing -> crossing.outcome() == outcome).count();
    }
}
