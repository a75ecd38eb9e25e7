package org.escalation.simulation.metric;

import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.escalation.simulation.scenario.Element;

/**
 * A metric that is a function of the state at the end of a replicate, and if it makes sense of that after any turn.
 *
 * @param name    name of what is measured
 * @param subject element it is measured of, or null
 * @param unit    unit of the values
 * @param needs   what has to be measured for it
 * @param running whether the function makes sense during a replicate too
 * @param additive whether it is a sum of what each turn adds
 * @param value   the function; NaN is undefined
 */
record SimpleMetric(String name, Element subject, String unit, Set<Need> needs, boolean running, boolean additive,
        ToDoubleFunction<ReplicateView> value) implements Metric {

    @Override
    public boolean everyTurn() {
        return false;
    }

    @Override
    public Probe probe() {
        return new Probe() {
            @Override
            public double now(ReplicateView replicate) {
                return running ? value.applyAsDouble(replicate) : Double.NaN;
            }

            @Override
            public double end(ReplicateView replicate) {
                return value.applyAsDouble(replicate);
            }
        };
    }
}
