package org.escalation.simulation.experiment;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.Element;

/** 1 if a replicate ends in an outcome, else 0. */
record OutcomeMetric(String key, Element subject, TerminalOutcome outcome) implements Metric {

    @Override
    public String name() {
        return key;
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public boolean everyTurn() {
        return false;
    }

    @Override
    public Probe probe() {
        return replicate -> isIt(replicate) ? 1 : 0;
    }

    private boolean isIt(ReplicateView replicate) {
        return replicate.outcome() == outcome;
    }
}
