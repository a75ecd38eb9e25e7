package org.escalation.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.escalation.analysis.measure.Credibility;
import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;
import org.escalation.model.Ladder;
import org.escalation.model.Scenario;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;

/**
 * What measures are evaluated for: a model, seen through a scenario. Without a scenario every actor takes part and the
 * metamodel's defaults hold. For one thread and one state of the model: what is estimated once is remembered.
 */
public final class MeasureContext {

    private static final double DEFAULT_DISCOUNT = 0.95;

    private final EscalationModel model;
    private final Optional<Scenario> scenario;
    private final EnforcementEstimates enforcement;

    /**
     * @param model the model
     * @param scenario one of its scenarios, or null
     */
    public MeasureContext(EscalationModel model, Scenario scenario) {
        this.model = Objects.requireNonNull(model, "model");
        this.scenario = Optional.ofNullable(scenario);
        double pooling = this.scenario.map(Scenario::getPooling).orElse(Credibility.DEFAULT_OTHER_DOMAIN);
        enforcement = new EnforcementEstimates(new Credibility(Credibility.DEFAULT_MEMORY, pooling));
    }

    /** The model. */
    public EscalationModel model() {
        return model;
    }

    /** The scenario, if measures are read for one. */
    public Optional<Scenario> scenario() {
        return scenario;
    }

    /** Who takes part, in order of choice; all actors without a scenario. */
    public List<Actor> participants() {
        return scenario.map(Scenario::getParticipants).filter(actors -> !actors.isEmpty()).orElse(model.getActors());
    }

    /** Lines in force or dormant of those who take part, in model order. */
    public List<Threshold> thresholds() {
        return participants().stream().flatMap(actor -> actor.getThresholds().stream())
                .filter(MeasureContext::stands).toList();
    }

    private static boolean stands(Threshold threshold) {
        return threshold.getStatus() == ThresholdStatus.ACTIVE || threshold.getStatus() == ThresholdStatus.DORMANT;
    }

    /** The ladder on which positions are counted: the scenario's, or else the model's first. */
    public Optional<Ladder> ladder() {
        return scenario.map(Scenario::getLadder).or(() -> model.getLadders().stream().findFirst());
    }

    /** Discount factor delta a turn, in [0, 1]. */
    public double discount() {
        return scenario.map(Scenario::getDiscount).orElse(DEFAULT_DISCOUNT);
    }

    /** How likely the owners of lines are to enforce them, estimated from the crossings on record. */
    public EnforcementEstimates enforcement() {
        return enforcement;
    }
}
