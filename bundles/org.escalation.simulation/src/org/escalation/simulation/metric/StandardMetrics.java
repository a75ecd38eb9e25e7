package org.escalation.simulation.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.escalation.simulation.metric.Metric.Need;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ThresholdSpec;

/** The outcome measures of DOMAIN B.3. Shares of outcomes are part of every summary and no metrics. */
public final class StandardMetrics {

    private final CompiledScenario scenario;
    private final List<Metric> metrics = new ArrayList<>();

    private StandardMetrics(CompiledScenario scenario) {
        this.scenario = scenario;
    }

    /**
     * All measures that make sense for a scenario.
     *
     * @param scenario the scenario
     * @return the metrics, those of the whole run first
     */
    public static List<Metric> of(CompiledScenario scenario) {
        return new StandardMetrics(scenario).all();
    }

    private List<Metric> all() {
        add("max_severity", null, "severity points", true, ReplicateView::maxSeverity);
        add("duration", null, "turns", true, ReplicateView::turn);
        owners(o -> true, owner -> addSum("crossings", actor(owner), "crossings", sum(owner, 0)));
        owners(o -> true, owner -> addSum("enforcements", actor(owner), "crossings", sum(owner, 1)));
        owners(o -> true, owner -> addSum("answers", actor(owner), "crossings", sum(owner, 2)));
        capabilities();
        costs();
        moves();
        fear();
        owners(this::declares, owner -> {
            List<BeliefSpec> about = beliefsAbout(owner);
            add("enforcement_gap", actor(owner), "", true, r -> gap(about, r));
        });
        owners(this::isBelieved, owner -> {
            List<BeliefSpec> about = beliefsAbout(owner);
            add("credibility", actor(owner), "", true, r -> credibility(about, r));
        });
        owners(this::isBelieved, owner -> metrics.add(new AmbiguityMetric(actor(owner), beliefsAbout(owner))));
        forecasts();
        linkages();
        return List.copyOf(metrics);
    }

    private void add(String name, Element subject, String unit, boolean running,
            ToDoubleFunction<ReplicateView> value) {
        metrics.add(new SimpleMetric(name, subject, unit, Set.of(), running, false, value));
    }

    /** Adds a metric that is a sum of what each turn adds. */
    private void addSum(String name, Element subject, String unit, ToDoubleFunction<ReplicateView> value) {
        metrics.add(new SimpleMetric(name, subject, unit, Set.of(), true, true, value));
    }

    private Element actor(int index) {
        return scenario.actors().get(index).element();
    }

    private void owners(IntPredicate which, IntConsumer then) {
        scenario.thresholds().stream().mapToInt(ThresholdSpec::owner).distinct().sorted().filter(which).forEach(then);
    }

    private int[] thresholdsOf(int owner) {
        return IntStream.range(0, scenario.thresholds().size())
                .filter(t -> scenario.thresholds().get(t).owner() == owner).toArray();
    }

    private ToDoubleFunction<ReplicateView> sum(int owner, int kind) {
        int[] thresholds = thresholdsOf(owner);
        return replicate -> {
            int sum = 0;
            for (int t : thresholds) {
                sum += switch (kind) {
                    case 0 -> replicate.crossings(t);
                    case 1 -> replicate.enforced(t);
                    default -> replicate.answered(t);
                };
            }
            return sum;
        };
    }

    private void capabilities() {
        for (int i = 0; i < scenario.actors().size(); i++) {
            int a = i;
            if (scenario.packages().stream().anyMatch(p -> p.recipient() == a)) {
                add("capability", actor(a), "capability points", false, r -> r.capabilityTime(a) / r.turn());
                addSum("final_capability", actor(a), "capability points", r -> r.capability(a));
            }
        }
    }

    private void costs() {
        for (int i = 0; i < scenario.actors().size(); i++) {
            int a = i;
            addSum("cost", actor(a), "cost points", r -> r.cost(a));
        }
    }

    private void moves() {
        for (int i = 0; i < scenario.actors().size(); i++) {
            int a = i;
            ActorSpec spec = scenario.actors().get(a);
            if (spec.rule() != null) {
                addSum("moves", actor(a), "moves", r -> r.moves(a));
                addSum("gain", actor(a), "utility", r -> r.gain(a));
                add("manipulated_risk", actor(a), "", true, r -> r.manipulatedRisk(a));
                add("gain_per_risk", actor(a), "utility", false, r -> r.manipulatedRisk(a) > 0
                        ? r.gain(a) / r.manipulatedRisk(a) : Double.NaN);
                add("initiative", actor(a), "", true, r -> initiative(a, r));
            }
        }
    }

    private double initiative(int actor, ReplicateView replicate) {
        int all = 0;
        for (int i = 0; i < scenario.actors().size(); i++) {
            all += replicate.initiativeMoves(i);
        }
        return all == 0 ? Double.NaN : (double) replicate.initiativeMoves(actor) / all;
    }

    private void fear() {
        Set<Need> need = Set.of(Need.FEAR);
        for (int i = 0; i < scenario.actors().size(); i++) {
            int a = i;
            boolean open = scenario.beliefs().stream().anyMatch(b -> b.holder() == a && !Double.isNaN(b.feared()));
            ActorSpec spec = scenario.actors().get(a);
            if (open && spec.rule() != null && spec.rule().usesBeliefs()) {
                metrics.add(new SimpleMetric("self_deterrence", actor(a), "", need, true, false, r -> r.selfDeterrence(a)));
                metrics.add(new SimpleMetric("forgone_utility", actor(a), "utility", need, true, false,
                        r -> r.forgoneUtility(a)));
                metrics.add(new SimpleMetric("fear_share", actor(a), "", need, true, false, r -> r.fearShare(a)));
            }
        }
    }

    private boolean declares(int owner) {
        return IntStream.of(thresholdsOf(owner)).mapToObj(scenario.thresholds()::get)
                .anyMatch(t -> !Double.isNaN(t.commitment())) && isBelieved(owner);
    }

    private boolean isBelieved(int owner) {
        return !beliefsAbout(owner).isEmpty();
    }

    private List<BeliefSpec> beliefsAbout(int owner) {
        return scenario.beliefs().stream()
                .filter(b -> scenario.thresholds().get(b.threshold()).owner() == owner && b.holder() != owner).toList();
    }

    /** EG = sum s(d-c)/sum s over declared lines; c is the mean of what the holders of beliefs learned. */
    private double gap(List<BeliefSpec> beliefs, ReplicateView replicate) {
        double weighted = 0;
        double weights = 0;
        for (BeliefSpec belief : beliefs) {
            ThresholdSpec threshold = scenario.thresholds().get(belief.threshold());
            if (!Double.isNaN(threshold.commitment())) {
                // each holder counts once for each line: the mean over holders weighted by severity
                double c = replicate.credibility(belief.holder(), belief.threshold());
                weighted += threshold.severity() * (threshold.commitment() - c);
                weights += threshold.severity();
            }
        }
        return weights == 0 ? Double.NaN : weighted / weights;
    }

    private double credibility(List<BeliefSpec> beliefs, ReplicateView replicate) {
        double sum = 0;
        for (BeliefSpec belief : beliefs) {
            sum += replicate.credibility(belief.holder(), belief.threshold());
        }
        return sum / beliefs.size();
    }

    private void forecasts() {
        for (int i = 0; i < scenario.perceptions().size(); i++) {
            int p = i;
            int about = scenario.perceptions().get(p).about();
            if (scenario.actors().get(about).rule() != null) {
                metrics.add(new SimpleMetric("forecast_error", scenario.perceptions().get(p).element(),
                        "severity points", Set.of(Need.FORECASTS), false, false,
                        r -> r.foreseenSeverity(p) - r.maxSeverity(about)));
            }
        }
    }

    private void linkages() {
        for (int i = 0; i < scenario.linkages().size(); i++) {
            int l = i;
            Element element = scenario.linkages().get(l).element();
            addSum("triggers", element, "times", r -> r.linkageTriggered(l));
            addSum("activations", element, "times", r -> r.linkageFired(l));
        }
        if (!scenario.offRamps().isEmpty()) {
            add("settled_from_strength", null, "", false, r -> r.settledFromStrength() ? 1 : 0);
        }
    }
}
