package org.escalation.simulation.experiment;

import java.util.List;
import java.util.Optional;

import org.escalation.model.EscalationModel;
import org.escalation.model.Metric;
import org.escalation.model.Scenario;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.scenario.Element;

/**
 * What an experiment runs. Everything that a result depends on is in it: two plans of the same model that are equal in
 * these values give the same results to the last bit.
 *
 * @param experiment   the experiment
 * @param kind         how it is laid out
 * @param model        the model, which must not change while the plan is used
 * @param scenario     the base
 * @param factors      what is varied; for {@link DesignKind#VARIANTS} the variants
 * @param points       settings; the first is the base
 * @param metrics      metrics of the model that are read off; the engine's own if empty
 * @param replications replicates of each setting, at least 1
 * @param seed         seed of the random numbers, the same for every setting
 * @param stopping     when it is enough; empty if exactly the replicates are run
 */
public record ExperimentPlan(Element experiment, DesignKind kind, EscalationModel model, Scenario scenario, List<Factor> factors,
        List<DesignPoint> points, List<Metric> metrics, int replications, long seed, Optional<Stopping> stopping) {

    /** Copies the lists. */
    public ExperimentPlan {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        metrics = List.copyOf(metrics);
        if (replications < 1) {
            throw new IllegalArgumentException(replications + " replications");
        }
    }

    /**
     * The plan to run one scenario as it is, and to read off shares of outcomes and all metrics of the engine.
     *
     * @param model        the model
     * @param scenario     one of its scenarios
     * @param replications replicates, at least 1
     * @param seed         seed of the random numbers
     * @return the plan
     */
    public static ExperimentPlan single(EscalationModel model, Scenario scenario, int replications, long seed) {
        DesignPoint base = new DesignPoint(0, DesignPoint.BASE, "Base", List.of(), List.of(), List.of());
        return new ExperimentPlan(new Element(scenario.getId(), ElementTitles.of(scenario)), DesignKind.VARIANTS, model, scenario, List.of(),
                List.of(base), List.of(), replications, seed, Optional.empty());
    }

    /**
     * Whether one scenario is run as it is, and not an experiment.
     *
     * @return true for plans made by {@link #single}
     */
    public boolean isSingle() {
        return experiment.id().equals(scenario.getId());
    }

    /**
     * Compiles one setting.
     *
     * @param compiler a compiler
     * @param point    one of the settings
     * @return the scenario, or what stands in the way
     */
    public Compilation compile(ScenarioCompiler compiler, DesignPoint point) {
        return compiler.compile(model, scenario, point.variants(), point.settings());
    }

    /**
     * The replicates that are run at most.
     *
     * @return settings times replicates of each
     */
    public long size() {
        return (long) points.size() * stopping.map(Stopping::maximum).orElse(replications);
    }

    /**
     * The same plan with other numbers of runs.
     *
     * @param count replicates of each setting, at least 1; there is then no rule to stop
     * @return the plan
     */
    public ExperimentPlan withReplications(int count) {
        return new ExperimentPlan(experiment, kind, model, scenario, factors, points, metrics, count, seed, Optional.empty());
    }

    /**
     * The same plan with another seed.
     *
     * @param other the seed
     * @return the plan
     */
    public ExperimentPlan withSeed(long other) {
        return new ExperimentPlan(experiment, kind, model, scenario, factors, points, metrics, replications, other, stopping);
    }
}
