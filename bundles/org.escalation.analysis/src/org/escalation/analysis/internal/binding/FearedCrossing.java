package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.escalation.analysis.EnforcementEstimates.Estimate;
import org.escalation.analysis.Judgement;
import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.choice.LogitChoice;
import org.escalation.analysis.measure.SelfDeterrence;
import org.escalation.model.Action;
import org.escalation.model.Belief;
import org.escalation.model.Threshold;

/** An action that its actor may shun for fear of a line: the case to which self-deterrence applies. */
record FearedCrossing(Belief belief, Action action) {

    /** Utilities are on a scale of 100, precision of choice is stated per 10 points. */
    private static final double UTILITY_POINTS_PER_PRECISION = 10;

    /** All cases of the participants, by belief and action in model order. */
    static List<FearedCrossing> of(MeasureContext context) {
        List<FearedCrossing> cases = new ArrayList<>();
        context.participants().stream().flatMap(actor -> actor.getBeliefs().stream())
                .filter(belief -> belief.getFeared() != null && belief.getThreshold() != null)
                .forEach(belief -> belief.getHolder().getActions().stream()
                        .filter(action -> Lines.crosses(action, belief.getThreshold()))
                        .forEach(action -> cases.add(new FearedCrossing(belief, action))));
        return cases;
    }

    /**
     * A measure of self-deterrence with the interval that the evidence leaves it; the fear is taken as it is judged.
     *
     * @param reading what is read off
     */
    MeasureValue value(Measure measure, MeasureContext context, ToDoubleFunction<SelfDeterrence> reading) {
        Threshold line = belief.getThreshold();
        MeasureValue.Builder value = MeasureValue.of(measure, belief.getHolder(), action, line).restingOn(belief)
                .restingOn(line.getResponse());
        OptionalDouble loss = Lines.loss(line);
        if (loss.isEmpty()) {
            return value.undefined("The line names no response, so nothing is known of the harm.");
        }
        Optional<Judgement> feared = Judgement.of(belief.getFeared());
        if (feared.isEmpty()) {
            return value.undefined("The feared credibility is not a lawful judgement.");
        }
        Estimate estimate = context.enforcement().of(line);
        LogitChoice rule = new LogitChoice(belief.getHolder().getLambda() / UTILITY_POINTS_PER_PRECISION);
        DoubleUnaryOperator at = credibility -> reading.applyAsDouble(new SelfDeterrence(action.getBenefit(),
                loss.getAsDouble(), action.getCost(), credibility, feared.get().point(), rule));
        return value.restingOn(feared.get().assessment()).restingOn(estimate.restsOn()).noting(estimate.explanation())
                .within(Intervals.image(estimate.interval(), at)).valued(at.applyAsDouble(estimate.probability()));
    }
}
