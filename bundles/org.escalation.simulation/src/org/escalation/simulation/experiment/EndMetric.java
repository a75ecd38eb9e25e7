package org.escalation.simulation.experiment;

import java.util.function.ToDoubleFunction;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.scenario.Element;

/** A number that can be read at any moment. */
record EndMetric(String key, Element subject, String unit, ToDoubleFunction<ReplicateView> value) implements Metric {

    @Override
    public String name() {
        return key;
    }

    @Override
    public boolean everyTurn() {
        return false;
    }

    @Override
    public Probe probe() {
        return new Probe() {
            @Override
            public double now(ReplicateView replicate) {
                return value.applyAsDouble(replicate);
            }

            @Override
            public double end(ReplicateView replicate) {
                return value.applyAsDouble(replicate);
            }
        };
    }
}
