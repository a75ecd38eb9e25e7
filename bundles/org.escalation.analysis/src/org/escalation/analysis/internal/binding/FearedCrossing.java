package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The value started, with what it rests on, for either measure of self-deterrence. */
    MeasureValue.Builder start(Measure measure) {
        return MeasureValue.of(measure, belief.getHolder(), action, belief.getThreshold()).restingOn(belief)
                .restingOn(belief.getThreshold().getResponse());
    }

    /** The measure, completed on the builder; empty after a reason why it cannot be formed. */
    Optional<SelfDeterrence> measure(MeasureContext context, MeasureValue.Builder value) {
        Threshold line = belief.getThreshold();
        Optional<Judgement> feared = Judgement.of(belief.getFeared());
        if (line.getResponse() == null || feared.isEmpty()) {
            return Optional.empty();
        }
        Estimate estimate = context.enforcement().of(line);
        value.restingOn(feared.get().assessment()).restingOn(estimate.restsOn()).noting(estimate.explanation());
        LogitChoice rule = new LogitChoice(belief.getHolder().getLambda() / UTILITY_POINTS_PER_PRECISION);
        return Optional.of(new SelfDeterrence(action.getBenefit(), line.getResponse().getHarm(), action.getCost(),
                estimate.probability(), feared.get().point(), rule));
    }

    /** Why {@link #measure} was empty. */
    String missing() {
        return belief.getThreshold().getResponse() == null ? "The line names no response, so nothing is known of the harm."
                : "The feared credibility is not a lawful judgement.";
    }
}
