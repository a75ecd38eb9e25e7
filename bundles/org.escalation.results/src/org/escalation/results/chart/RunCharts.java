package org.escalation.results.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.escalation.model.Side;
import org.escalation.results.RunManifest.SettingRef;
import org.escalation.results.StoredResults;
import org.escalation.results.StoredRun;
import org.escalation.results.chart.IntervalChart.Bar;
import org.escalation.simulation.Proportion;
import org.escalation.simulation.experiment.ExperimentAnalysis;
import org.escalation.simulation.experiment.ReadMetric;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.statistics.Estimate;

/** The charts of a run that is on disk. */
public final class RunCharts {

    /** Settings above which charts with a row for each become a smear. */
    private static final int MOST_ROWS = 40;

    private final StoredResults results;
    private final StoredRun run;
    private final ExperimentAnalysis analysis;

    /** @param results what is on disk */
    public RunCharts(StoredResults results) {
        this.results = results;
        run = results.run();
        analysis = results.analysis();
    }

    private String note(String what) {
        String state = run.manifest().complete() && run.freshness() == StoredRun.Freshness.CURRENT ? "" : " · " + run.state().toUpperCase(Locale.ROOT);
        return what + String.format(Locale.ROOT, " · %,d runs, seed %d", run.replicates(), run.manifest().seed()) + state;
    }

    private List<SettingRef> settings() {
        return run.manifest().settings().subList(0, Math.min(MOST_ROWS, run.manifest().settings().size()));
    }

    private ReadMetric metric(int metric) {
        return results.metrics().get(metric);
    }

    private String axis(int metric) {
        ReadMetric m = metric(metric);
        return m.name() + (m.unit().isEmpty() ? "" : " [" + m.unit() + "]");
    }

    /** How runs ended, by setting. */
    public Chart outcomes() {
        List<Bar> bars = new ArrayList<>();
        for (int point = 0; point < settings().size(); point++) {
            long[] counts = new long[TerminalOutcome.values().length];
            long all = 0;
            for (byte outcome : results.outcomes(point)) {
                if (outcome >= 0) {
                    counts[outcome]++;
                    all++;
                }
            }
            for (TerminalOutcome outcome : TerminalOutcome.values()) {
                Proportion share = new Proportion(counts[outcome.ordinal()], all);
                String name = outcome.name().charAt(0) + outcome.name().substring(1).toLowerCase(Locale.ROOT);
                bars.add(new Bar(name, settings().get(point).label(), 100 * share.value(), 100 * share.low(), 100 * share.high()));
            }
        }
        bars.sort(Comparator.comparingInt(bar -> TerminalOutcome.valueOf(bar.label().toUpperCase(Locale.ROOT)).ordinal()));
        return new IntervalChart("How runs ended", note("95 % intervals (Wilson)"), "share of runs [%]", true, bars);
    }

    /** The mean of a metric, by setting. */
    public Chart means(int metric) {
        List<Bar> bars = new ArrayList<>();
        for (int point = 0; point < settings().size(); point++) {
            bars.add(bar(settings().get(point).label(), metric(metric).estimate(results.values(point, metric))));
        }
        return new IntervalChart(metric(metric).name(), note("mean and 95 % interval"), axis(metric), metric(metric).share(), bars);
    }

    private static Bar bar(String label, Estimate estimate) {
        return new Bar(label, "", estimate.value(), estimate.low(), estimate.high());
    }

    /** Each setting minus the base; nothing for sweeps and single scenarios. */
    public Chart differences(int metric) {
        List<Bar> bars = analysis.comparisons().stream().filter(c -> c.metric() == metric).limit(MOST_ROWS)
                .map(c -> bar(run.manifest().settings().get(c.point()).label(), c.difference().estimate())).toList();
        return new IntervalChart(metric(metric).name() + ": difference to the base", note("paired under the same random numbers, 95 % intervals"), axis(metric),
                true, bars);
    }

    /** What moves a metric: effects and shares of combinations, or indices of a sweep; the strongest first. */
    public Chart influence(int metric) {
        List<Bar> bars = new ArrayList<>();
        String what = "change of the metric";
        List<String> factors = run.manifest().factors();
        var sobol = analysis.sobol(metric);
        var morris = analysis.morris(metric);
        for (int f = 0; f < sobol.size(); f++) {
            what = "share of variance (negative estimates are shown)";
            bars.add(new Bar(factors.get(f), "alone", sobol.get(f).first().value(), sobol.get(f).first().low(), sobol.get(f).first().high()));
            bars.add(new Bar(factors.get(f), "with all others", sobol.get(f).total().value(), sobol.get(f).total().low(), sobol.get(f).total().high()));
        }
        for (int f = 0; f < morris.size(); f++) {
            Estimate effect = morris.get(f).absolute();
            bars.add(bar(factors.get(f), effect));
        }
        for (ExperimentAnalysis.Effect effect : analysis.effects()) {
            if (effect.metric() == metric) {
                String name = label(factors.get(effect.factor())) + (effect.other() < 0 ? "" : " × " + label(factors.get(effect.other())));
                bars.add(bar(name, effect.estimate()));
            }
        }
        if (sobol.isEmpty()) {
            bars.sort(Comparator.comparingDouble(bar -> -Math.abs(bar.value())));
        }
        return new IntervalChart(metric(metric).name() + ": what moves it", note("95 % intervals"), what, true,
                bars.subList(0, Math.min(MOST_ROWS, bars.size())));
    }

    private String label(String factor) {
        return run.manifest().settings().stream().filter(s -> s.id().equals(factor)).map(SettingRef::label).findFirst().orElse(factor);
    }

    /** Gain against harm; the harm is always there beside the gain. */
    public Chart frontier() {
        List<Integer> gains = analysis.metricsOf(Side.GAIN);
        List<Integer> harms = analysis.metricsOf(Side.HARM);
        if (gains.isEmpty() || harms.isEmpty()) {
            return new PlaneChart("Gain and harm", "the experiment names no metric of gain or none of harm", "harm", "gain", List.of());
        }
        int gain = gains.get(0);
        int harm = harms.get(0);
        List<PlaneChart.Point> points = new ArrayList<>();
        for (ExperimentAnalysis.FrontierPoint p : analysis.frontier(gain, harm)) {
            points.add(new PlaneChart.Point(run.manifest().settings().get(p.point()).label(), p.harm().value(), p.harm().low(), p.harm().high(),
                    p.gain().value(), p.gain().low(), p.gain().high(), p.efficient()));
        }
        return new PlaneChart("What gain costs in harm", note("green: no other setting has more gain with less harm; 95 % intervals"), axis(harm), axis(gain), points);
    }

    /** How a metric is spread over the replicates of a setting. */
    public Chart histogram(int metric, int point) {
        Histogram chart = Histogram.of(metric(metric).name() + ": " + run.manifest().settings().get(point).label(), axis(metric), results.values(point, metric));
        return new Histogram(chart.title(), note(chart.note()), chart.axis(), chart.edges(), chart.counts());
    }

    /** How the mean of a metric of a setting came to rest as replicates were added. */
    public Chart convergence(int metric, int point) {
        double[] values = results.values(point, metric);
        return convergence(metric(metric), run.manifest().settings().get(point).label(), values);
    }

    /** How the mean of a metric came to rest as replicates were added. */
    public static Chart convergence(ReadMetric metric, String setting, double[] values) {
        List<FanChart.Point> points = new ArrayList<>();
        int steps = 60;
        int before = 0;
        for (int i = 1; i <= steps; i++) {
            int n = (int) Math.round((double) values.length * i / steps);
            if (n > before && n >= Math.min(20, values.length)) {
                Estimate mean = metric.estimate(java.util.Arrays.copyOf(values, n));
                if (Double.isFinite(mean.low()) && Double.isFinite(mean.high())) {
                    points.add(new FanChart.Point(n, List.of(mean.low(), mean.value(), mean.high())));
                }
            }
            before = n;
        }
        return new FanChart(metric.name() + ": " + setting, "mean and 95 % interval as runs are added", "runs",
                metric.name() + (metric.unit().isEmpty() ? "" : " [" + metric.unit() + "]"), List.of("low", "mean", "high"), points);
    }
}
