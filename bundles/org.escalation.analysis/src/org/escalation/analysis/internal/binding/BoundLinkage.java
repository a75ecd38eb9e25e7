package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.escalation.analysis.Judgement;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Credibility;
import org.escalation.analysis.measure.LinkageCredibility;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.Delay;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.Probability;

/**
 * A linkage's judgements, read into the formula: at their points, and at the bounds of their ranges. The bounds move all
 * judgements at once in the direction that weakens or strengthens the linkage, so the interval is wide.
 *
 * @param best all judgements at their points
 * @param weakest all at the bound that weakens the linkage
 * @param strongest all at the bound that strengthens it
 */
record BoundLinkage(LinkageCredibility best, LinkageCredibility weakest, LinkageCredibility strongest) {

    /** Why {@link #read} may be empty. */
    static final String MISSING = "The linkage lacks a judged recognition or automaticity.";

    private static final double LEVEL = 0.90;
    private static final double TAIL = (1 - LEVEL) / 2;

    /** The formula's input, recorded on the value; empty if recognition or automaticity is not judged. */
    static Optional<BoundLinkage> read(DeterrenceLinkage linkage, MeasureContext context, MeasureValue.Builder value) {
        Optional<Judgement> recognition = Judgement.of(linkage.getRecognition());
        Optional<Judgement> automaticity = Judgement.of(linkage.getAutomaticity());
        value.restingOn(linkage.getRecognition(), linkage.getAutomaticity(), linkage.getDiscretion(),
                linkage.getDelay()).restingOn(linkage.getVetoes());
        if (recognition.isEmpty() || automaticity.isEmpty()) {
            return Optional.empty();
        }
        if (Judgement.of(linkage.getDiscretion()).isEmpty() && automaticity.get().point() < 1) {
            value.noting("No chance of a discretionary decision is judged; it is taken as 0.");
        }
        Delay delay = linkage.getDelay();
        return Optional.of(new BoundLinkage(
                at(linkage, context, Judgement::point, Judgement::point, Quantities.turns(delay, context.model())),
                at(linkage, context, judged -> judged.range().low(), judged -> judged.range().high(),
                        Quantities.turns(delay, 1 - TAIL, context.model())),
                at(linkage, context, judged -> judged.range().high(), judged -> judged.range().low(),
                        Quantities.turns(delay, TAIL, context.model()))));
    }

    /**
     * One reading.
     *
     * @param favour reads what speaks for the linkage
     * @param against reads what speaks against it
     */
    private static LinkageCredibility at(DeterrenceLinkage linkage, MeasureContext context,
            ToDoubleFunction<Judgement> favour, ToDoubleFunction<Judgement> against, double delay) {
        double veto = Credibility.ofSeveral(linkage.getVetoes().stream()
                .mapToDouble(each -> value(each.getProbability(), against)).toArray());
        return new LinkageCredibility(value(linkage.getRecognition(), favour), value(linkage.getAutomaticity(), favour),
                value(linkage.getDiscretion(), favour), veto, linkage.getDeliveredFraction(), context.discount(), delay);
    }

    private static double value(Probability probability, ToDoubleFunction<Judgement> reading) {
        return Judgement.of(probability).map(reading::applyAsDouble).orElse(0d);
    }

    /** The interval of the linkage's credibility, in [0, 1], times a factor of 0 or more. */
    Interval interval(double factor) {
        return new Interval(weakest.value() * factor, strongest.value() * factor, LEVEL);
    }

    /** The linkages in force: the scenario's, or all of the model without a scenario. */
    static List<DeterrenceLinkage> inForce(MeasureContext context) {
        return context.scenario().map(scenario -> List.copyOf(scenario.getLinkages()))
                .filter(linkages -> !linkages.isEmpty()).orElse(List.copyOf(context.model().getLinkages()));
    }
}
