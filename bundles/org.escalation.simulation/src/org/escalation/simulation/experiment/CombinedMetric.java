package org.escalation.simulation.experiment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.scenario.Element;

/** One metric of a model made of several of the engine: their sum, or the mean of those that are defined. */
record CombinedMetric(String key, Element subject, String unit, List<Metric> parts, boolean sum) implements Metric {

    @Override
    public String name() {
        return key;
    }

    @Override
    public boolean everyTurn() {
        return parts.stream().anyMatch(Metric::everyTurn);
    }

    @Override
    public Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        parts.forEach(part -> needs.addAll(part.needs()));
        return needs;
    }

    @Override
    public Probe probe() {
        Probe[] probes = parts.stream().map(Metric::probe).toArray(Probe[]::new);
        return new Probe() {
            @Override
            public void start(ReplicateView replicate) {
                for (Probe probe : probes) {
                    probe.start(replicate);
                }
            }

            @Override
            public void turn(ReplicateView replicate) {
                for (Probe probe : probes) {
                    probe.turn(replicate);
                }
            }

            @Override
            public double now(ReplicateView replicate) {
                return combine(probes, probe -> probe.now(replicate));
            }

            @Override
            public double end(ReplicateView replicate) {
                return combine(probes, probe -> probe.end(replicate));
            }
        };
    }

    private double combine(Probe[] probes, java.util.function.ToDoubleFunction<Probe> read) {
        double total = 0;
        int defined = 0;
        for (Probe probe : probes) {
            double value = read.applyAsDouble(probe);
            if (!Double.isNaN(value)) {
                total += value;
                defined++;
            }
        }
        return defined == 0 ? Double.NaN : sum ? total : total / defined;
    }
}
