package org.escalation.simulation.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.escalation.model.Variant;
import org.escalation.simulation.ProgressListener;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.compile.FeatureSetting;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.statistics.Difference;
import org.escalation.simulation.statistics.Estimate;
import org.escalation.simulation.statistics.FlipSearch;

/**
 * Finds the value of a number at which a conclusion about a variant flips: where the difference between variant and
 * base in a metric changes its sign. Base and variant are run anew at each value, under the same random numbers.
 */
public final class FlipFinder {

    /** Wanted length of the interval that holds the flip, as a share of the range. */
    private static final double TOLERANCE = 0.01;

    private final ExperimentPlan plan;
    private final ScenarioCompiler compiler;
    private final MetricBinding binding;
    private final int threads;

    /**
     * @param plan          gives model, scenario, metrics, replications and seed
     * @param compiler      knows the rules of plug-ins
     * @param contributions metrics of plug-ins
     * @param threads       number of threads
     */
    public FlipFinder(ExperimentPlan plan, ScenarioCompiler compiler, MetricContributions contributions, int threads) {
        this.plan = plan;
        this.compiler = compiler;
        this.binding = new MetricBinding(plan.metrics(), contributions);
        this.threads = threads;
    }

    /**
     * The number that is varied.
     *
     * @param low  the setting at the lower end of the range
     * @param high the same feature at the upper end
     */
    public record Range(FeatureSetting low, FeatureSetting high) {

        private double from() {
            return ((Number) low.value()).doubleValue();
        }

        private double to() {
            return ((Number) high.value()).doubleValue();
        }
    }

    /**
     * Searches a range.
     *
     * @param variant the variant whose conclusion is tested
     * @param metric  key of the metric
     * @param range   the number and where it is looked for
     * @param goOn    asked again and again; false ends the search with what is known
     * @return what was found
     * @throws InvalidScenarioException if a value makes the scenario invalid; names the element to blame
     */
    public FlipSearch.Flip find(Variant variant, String metric, Range range, BooleanSupplier goOn) throws InvalidScenarioException {
        // both ends must be possible: then the values between them are
        for (FeatureSetting end : List.of(range.low(), range.high())) {
            compile(List.of(), end);
            compile(List.of(variant), end);
        }
        return new FlipSearch(TOLERANCE, goOn).search(range.from(), range.to(), value -> difference(variant, metric,
                FeatureSetting.number(range.low().element(), range.low().feature(), value), goOn));
    }

    private CompiledScenario compile(List<Variant> variants, FeatureSetting setting) throws InvalidScenarioException {
        return compiler.compile(plan.model(), plan.scenario(), variants, List.of(setting)).orThrow();
    }

    private Estimate difference(Variant variant, String metric, FeatureSetting setting, BooleanSupplier goOn) {
        try {
            double[] base = values(compile(List.of(), setting), metric, goOn);
            double[] changed = values(compile(List.of(variant), setting), metric, goOn);
            return Difference.paired(base, changed).estimate();
        } catch (InvalidScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private double[] values(CompiledScenario scenario, String metric, BooleanSupplier goOn) {
        double[] values = new double[plan.replications()];
        java.util.Arrays.fill(values, Double.NaN);
        ProgressListener progress = (done, of) -> goOn.getAsBoolean();
        Runner.run(scenario, RunSettings.of(plan.replications(), plan.seed(), threads)
                .withMetrics(binding.bind(scenario).stream().filter(m -> m.key().equals(metric)).toList()),
                (run, variant, replicate, seed, turn, key, value) -> {
                    if (key.equals(metric)) {
                        values[replicate] = value;
                    }
                }, progress);
        return values;
    }
}
