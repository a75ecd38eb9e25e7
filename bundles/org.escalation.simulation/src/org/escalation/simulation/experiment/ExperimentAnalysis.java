package org.escalation.simulation.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.escalation.model.Side;
import org.escalation.simulation.statistics.Difference;
import org.escalation.simulation.statistics.Estimate;
import org.escalation.simulation.statistics.Factorial;
import org.escalation.simulation.statistics.Holm;
import org.escalation.simulation.statistics.MorrisEffects;
import org.escalation.simulation.statistics.Quantiles;
import org.escalation.simulation.statistics.SobolIndices;

/**
 * What follows from the results of an experiment. All comparisons are of replicates that met the same luck. Nothing is
 * computed until it is asked for. Partial results are analysed as far as they go.
 */
public final class ExperimentAnalysis {

    private final ExperimentPlan plan;
    private final List<ReadMetric> metrics;
    private final ExperimentResults results;

    /**
     * @param plan    what was planned
     * @param metrics metrics in the order of the results
     * @param results the results
     */
    public ExperimentAnalysis(ExperimentPlan plan, List<ReadMetric> metrics, ExperimentResults results) {
        this.plan = plan;
        this.metrics = List.copyOf(metrics);
        this.results = results;
    }

    /**
     * One metric of one setting.
     *
     * @param point     index of the setting
     * @param metric    index of the metric
     * @param mean      mean or share of runs
     * @param undefined replicates for which it is undefined, failed ones left out
     */
    public record Reading(int point, int metric, Estimate mean, long undefined) {
    }

    /**
     * A setting against the base.
     *
     * @param point      index of the setting
     * @param metric     index of the metric
     * @param difference setting minus base, with Holm's adjustment over all settings for this metric
     */
    public record Comparison(int point, int metric, Difference difference) {
    }

    /**
     * An effect of one factor, or of a pair on each other.
     *
     * @param factor   index of the factor
     * @param other    index of the other factor of a pair; -1 for a main effect
     * @param metric   index of the metric
     * @param estimate the effect
     */
    public record Effect(int factor, int other, int metric, Estimate estimate) {
    }

    /** Means of all metrics of all settings. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (DesignPoint point : plan.points()) {
            for (int m = 0; m < metrics.size(); m++) {
                Estimate mean = metrics.get(m).estimate(results.values(point.index(), m));
                long defined = results.replicates(point.index()) - results.failed(point.index());
                readings.add(new Reading(point.index(), m, mean, defined - mean.n()));
            }
        }
        return readings;
    }

    /**
     * A quantile of a metric with its bootstrap interval.
     *
     * @param point  index of the setting
     * @param metric index of the metric
     * @param q      share, in [0,1]
     * @return the quantile
     */
    public Estimate quantile(int point, int metric, double q) {
        return Quantiles.bootstrap(results.values(point, metric), q);
    }

    /** Every setting but the base against the base; empty for sweeps, whose settings are no alternatives. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        if (!plan.kind().isSweep()) {
            for (int m = 0; m < metrics.size(); m++) {
                comparisons.addAll(comparisons(m));
            }
        }
        return comparisons;
    }

    private List<Comparison> comparisons(int metric) {
        double[] base = results.values(0, metric);
        List<Difference> found = new ArrayList<>();
        for (int point = 1; point < plan.points().size(); point++) {
            found.add(Difference.paired(base, results.values(point, metric)));
        }
        double[] adjusted = Holm.adjust(found.stream().mapToDouble(Difference::p).toArray());
        return IntStream.range(0, adjusted.length)
                .mapToObj(i -> new Comparison(i + 1, metric, found.get(i).adjustedTo(adjusted[i]))).toList();
    }

    /** Main and pair effects of a design of all combinations; empty for other designs. */
    public List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        for (int m = 0; plan.kind().isCombinations() && m < metrics.size(); m++) {
            Factorial factorial = factorial(m);
            for (int a = 0; a < plan.factors().size(); a++) {
                effects.add(new Effect(a, -1, m, factorial.main(a)));
                for (int b = a + 1; b < plan.factors().size(); b++) {
                    effects.add(new Effect(a, b, m, factorial.pair(a, b)));
                }
            }
        }
        return effects;
    }

    /** Shapley shares of the factors in the change from the base to all factors on; empty for other designs. */
    public List<Effect> shares() {
        List<Effect> shares = new ArrayList<>();
        for (int m = 0; plan.kind().isCombinations() && m < metrics.size(); m++) {
            List<Estimate> found = factorial(m).shapley();
            for (int f = 0; f < found.size(); f++) {
                shares.add(new Effect(f, -1, m, found.get(f)));
            }
        }
        return shares;
    }

    private Factorial factorial(int metric) {
        return new Factorial(plan.factors().size(), IntStream.range(0, plan.points().size())
                .mapToObj(point -> results.values(point, metric)).toArray(double[][]::new));
    }

    /**
     * Shares of a metric's variance over the settings of a Sobol' sweep. What varies is the mean over replicates.
     *
     * @param metric index of the metric
     * @return one index for each factor; empty for other designs, or before a row of settings is complete
     */
    public List<SobolIndices.Index> sobol(int metric) {
        int factors = plan.factors().size();
        int rows = complete(factors + 2);
        if (plan.kind() != DesignKind.SOBOL || rows < 2) {
            return List.of();
        }
        double[] a = new double[rows];
        double[] b = new double[rows];
        double[][] mixed = new double[factors][rows];
        for (int row = 0; row < rows; row++) {
            int first = 1 + row * (factors + 2);
            a[row] = mean(first, metric);
            b[row] = mean(first + 1, metric);
            for (int f = 0; f < factors; f++) {
                mixed[f][row] = mean(first + 2 + f, metric);
            }
        }
        return new SobolIndices(a, b, mixed).estimate(plan.seed());
    }

    /**
     * Elementary effects of a Morris sweep, each over the whole range of its factor.
     *
     * @param metric index of the metric
     * @return one for each factor; empty for other designs
     */
    public List<MorrisEffects.Effect> morris(int metric) {
        int factors = plan.factors().size();
        int trajectories = complete(factors + 1);
        if (plan.kind() != DesignKind.MORRIS || trajectories < 2) {
            return List.of();
        }
        double[] span = spans();
        double[][] effects = new double[factors][trajectories];
        for (int t = 0; t < trajectories; t++) {
            for (int i = 1; i <= factors; i++) {
                int before = t * (factors + 1) + i;
                int moved = moved(plan.points().get(before).levels(), plan.points().get(before + 1).levels());
                if (moved >= 0) {
                    double step = plan.points().get(before + 1).levels().get(moved) - plan.points().get(before).levels().get(moved);
                    effects[moved][t] = (mean(before + 1, metric) - mean(before, metric)) / step * span[moved];
                }
            }
        }
        return new MorrisEffects(effects).estimate();
    }

    private double[] spans() {
        return IntStream.range(0, plan.factors().size()).mapToDouble(f -> {
            var levels = plan.points().stream().skip(1).mapToDouble(p -> p.levels().get(f)).summaryStatistics();
            return levels.getMax() - levels.getMin();
        }).toArray();
    }

    private static int moved(List<Double> before, List<Double> after) {
        return IntStream.range(0, before.size()).filter(f -> !before.get(f).equals(after.get(f))).findFirst().orElse(-1);
    }

    private int complete(int block) {
        int points = 0;
        while (points + 1 < plan.points().size() && results.replicates(points + 1) > 0) {
            points++;
        }
        return points / block;
    }

    private double mean(int point, int metric) {
        return metrics.get(metric).estimate(results.values(point, metric)).value();
    }

    /**
     * A setting in the plane of gain and harm.
     *
     * @param point     index of the setting
     * @param gain      mean of the gain metric
     * @param harm      mean of the harm metric
     * @param efficient whether no other setting has as much gain with as little harm, and more of one or less of the other
     */
    public record FrontierPoint(int point, Estimate gain, Estimate harm, boolean efficient) {
    }

    /**
     * The frontier of two metrics: which settings buy gain with harm, and which only lose.
     *
     * @param gain index of a metric of which more is better
     * @param harm index of a metric of which less is better
     * @return all settings, by rising harm
     */
    public List<FrontierPoint> frontier(int gain, int harm) {
        List<FrontierPoint> points = new ArrayList<>();
        for (DesignPoint point : plan.points()) {
            points.add(new FrontierPoint(point.index(), metrics.get(gain).estimate(results.values(point.index(), gain)),
                    metrics.get(harm).estimate(results.values(point.index(), harm)), false));
        }
        return points.stream()
                .map(p -> new FrontierPoint(p.point(), p.gain(), p.harm(), points.stream().noneMatch(q -> dominates(q, p))))
                .sorted(java.util.Comparator.comparingDouble(p -> p.harm().value())).toList();
    }

    private static boolean dominates(FrontierPoint a, FrontierPoint b) {
        double gain = a.gain().value() - b.gain().value();
        double harm = a.harm().value() - b.harm().value();
        return gain >= 0 && harm <= 0 && (gain > 0 || harm < 0);
    }

    /**
     * The metrics of a side, in order.
     *
     * @param side gain, harm or neutral
     * @return indices of metrics
     */
    public List<Integer> metricsOf(Side side) {
        return IntStream.range(0, metrics.size()).filter(m -> metrics.get(m).side() == side).boxed().toList();
    }
}
