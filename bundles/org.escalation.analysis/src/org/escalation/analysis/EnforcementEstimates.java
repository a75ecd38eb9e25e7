package org.escalation.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.escalation.analysis.measure.Credibility;
import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.Actor;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Identified;
import org.escalation.model.SelfLimit;
import org.escalation.model.Threshold;

/**
 * How likely a line's owner is to enforce it, from the crossings of all the owner's lines, pooled by domain, from a flat
 * prior. Left out are crossings without a prior threat, those whose outcome is open, and those of the owner's own
 * restrictions. Where no crossing counts, the judged chance of enforcement takes its place, and failing that the prior.
 */
public final class EnforcementEstimates {

    private static final BetaBelief FLAT_PRIOR = BetaBelief.prior(1, 1);
    private static final Comparator<Crossing> BY_DATE =
            Comparator.comparing(Crossing::getDate, Comparator.nullsFirst(LocalDate::compareTo));

    private final Credibility rule;
    private final Map<Threshold, Estimate> known = new HashMap<>();

    EnforcementEstimates(Credibility rule) {
        this.rule = rule;
    }

    /** Where an estimate comes from. */
    public enum Basis {
        /** Crossings on record. */
        RECORD,
        /** An analyst's judgement; no crossing counts. */
        JUDGEMENT,
        /** The flat prior; neither record nor judgement. */
        PRIOR
    }

    /**
     * An estimated probability of enforcement.
     *
     * @param probability c in [0, 1]
     * @param interval where it is believed to lie (90 %), or as the judgement's range states
     * @param basis where it comes from
     * @param crossings how many crossings count
     * @param restsOn the elements it rests on
     */
    public record Estimate(double probability, Interval interval, Basis basis, int crossings,
            List<Identified> restsOn) {

        /** A sentence on the basis. */
        public String explanation() {
            return switch (basis) {
                case RECORD -> "Estimated from " + crossings + (crossings == 1 ? " crossing" : " crossings")
                        + " on record; a line never crossed does not show in such a rate.";
                case JUDGEMENT -> "No crossing counts; the judged chance of enforcement is used.";
                case PRIOR -> "Neither record nor judgement: the flat prior is shown.";
            };
        }
    }

    /** The estimate for a line; computed once, so a changed model needs a new context. */
    public Estimate of(Threshold threshold) {
        return known.computeIfAbsent(threshold, this::estimate);
    }

    private Estimate estimate(Threshold threshold) {
        List<Crossing> counted = counted(threshold.getOwner());
        if (!counted.isEmpty()) {
            return fromRecord(threshold, counted);
        }
        return Judgement.of(threshold.getEnforcement())
                .map(judged -> new Estimate(judged.point(), judged.range(), Basis.JUDGEMENT, 0,
                        List.of(judged.assessment())))
                .orElseGet(() -> new Estimate(FLAT_PRIOR.mean(), FLAT_PRIOR.interval(Credibility.INTERVAL_LEVEL),
                        Basis.PRIOR, 0, List.of()));
    }

    private Estimate fromRecord(Threshold threshold, List<Crossing> counted) {
        BetaBelief belief = FLAT_PRIOR;
        for (Crossing crossing : counted) {
            belief = rule.update(belief, threshold.getDomain(), crossing.getThreshold().getDomain(),
                    crossing.getWeight(), crossing.getEvidenceWeight());
        }
        return new Estimate(belief.mean(), belief.interval(Credibility.INTERVAL_LEVEL), Basis.RECORD, counted.size(),
                List.copyOf(counted));
    }

    /** The crossings of an owner's lines that count as evidence of enforcement, earliest first. */
    public List<Crossing> counted(Actor owner) {
        List<Crossing> counted = new ArrayList<>();
        if (owner != null) {
            for (Threshold threshold : owner.getThresholds()) {
                if (!(threshold instanceof SelfLimit)) {
                    threshold.getCrossings().stream().filter(EnforcementEstimates::counts).forEach(counted::add);
                }
            }
        }
        counted.sort(BY_DATE);
        return counted;
    }

    private static boolean counts(Crossing crossing) {
        return crossing.isPriorThreat() && crossing.getOutcome() != CrossingOutcome.OPEN;
    }
}
