package org.escalation.simulation.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Experiment;
import org.escalation.model.Sampling;
import org.escalation.model.StoppingRule;
import org.escalation.model.SweepDesign;
import org.escalation.model.SweepFactor;
import org.escalation.model.UniformRange;
import org.escalation.simulation.compile.FeatureSetting;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.statistics.FlipSearch;
import org.junit.jupiter.api.Test;

/** Experiments of the shipped models: planned, run in parts, analysed. */
class ExperimentTest {

    private final EscalationModel sample = Models.sample();

    private static ExperimentRunner runner(ExperimentPlan plan) throws InvalidExperimentException {
        return ExperimentRunner.of(plan, new ScenarioCompiler(), MetricContributions.NONE);
    }

    private Experiment experiment(String id) {
        return sample.getExperiments().stream().filter(e -> e.getId().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyExperimentOfTheSampleCanBePlannedAndCompiled() throws InvalidExperimentException {
        for (Experiment experiment : sample.getExperiments()) {
            ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment);
            assertEquals(DesignPoint.BASE, plan.points().get(0).id());
            assertEquals(plan.points().size(), plan.points().stream().map(DesignPoint::id).distinct().count());
            if (plan.points().size() <= 64) {
                assertEquals(plan.metrics().size(), runner(plan).metrics().size());
            }
        }
    }

    @Test
    void factorialHasAllCombinations() throws InvalidExperimentException {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment("experiment.all"));
        assertEquals(DesignKind.FACTORIAL, plan.kind());
        assertEquals(16, plan.points().size());
        assertEquals(List.of(1.0, 0.0, 1.0, 0.0), plan.points().get(5).levels());
        assertEquals(2, plan.points().get(5).variants().size());
        assertEquals(20_000, plan.stopping().orElseThrow().maximum());
    }

    /** A run that is stopped and taken up again gives the values of a run in one go, on any number of threads. */
    @Test
    void stoppedRunGoesOnWithoutChangingAResult() throws InvalidExperimentException {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment("experiment.q2")).withReplications(60);
        ExperimentRunner runner = runner(plan);
        MemoryJournal whole = new MemoryJournal(plan.points().size(), runner.metrics());
        assertTrue(runner.run(whole, 2, ExperimentProgress.NONE));

        MemoryJournal parts = new MemoryJournal(plan.points().size(), runner.metrics());
        assertFalse(runner.run(parts, 1, (point, done, of) -> done < 60));
        assertFalse(runner.run(parts, 2, (point, done, of) -> done < 150));
        assertEquals(60, parts.replicates(0));
        assertEquals(0, parts.replicates(3));
        assertTrue(runner.run(parts, 1, ExperimentProgress.NONE));
        for (int point = 0; point < plan.points().size(); point++) {
            assertEquals(60, parts.replicates(point));
            for (int metric = 0; metric < runner.metrics().size(); metric++) {
                assertArrayEquals(whole.values(point, metric), parts.values(point, metric));
            }
        }
    }

    @Test
    void comparisonsAreOfPairsAndHarmStandsBesideGain() throws InvalidExperimentException {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment("experiment.r2")).withReplications(80);
        ExperimentRunner runner = runner(plan);
        MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
        runner.run(results, 2, ExperimentProgress.NONE);
        ExperimentAnalysis analysis = new ExperimentAnalysis(plan, runner.metrics(), results);
        int capability = index(runner, "metric.capability");
        int disaster = index(runner, "metric.disaster");
        ExperimentAnalysis.Comparison onePackage = analysis.comparisons().stream()
                .filter(c -> c.point() == 1 && c.metric() == capability).findFirst().orElseThrow();
        assertEquals(80, onePackage.difference().estimate().n());
        double[] base = results.values(0, capability);
        double[] variant = results.values(1, capability);
        double mean = IntStream.range(0, 80).mapToDouble(i -> variant[i] - base[i]).average().orElseThrow();
        assertEquals(mean, onePackage.difference().estimate().value(), 1e-9);
        assertTrue(onePackage.difference().adjusted() >= onePackage.difference().p());
        assertEquals(List.of(capability), analysis.metricsOf(org.escalation.model.Side.GAIN));
        assertTrue(analysis.metricsOf(org.escalation.model.Side.HARM).contains(disaster));
        List<ExperimentAnalysis.FrontierPoint> frontier = analysis.frontier(capability, disaster);
        assertEquals(plan.points().size(), frontier.size());
        assertTrue(frontier.stream().anyMatch(ExperimentAnalysis.FrontierPoint::efficient));
        // shares of runs are 0 or 1 in each of them, with an interval that stays inside [0,1]
        assertTrue(IntStream.range(0, 80).allMatch(i -> results.values(0, disaster)[i] % 1 == 0));
        assertTrue(analysis.readings().get(disaster).mean().low() >= 0);
    }

    private static int index(ExperimentRunner runner, String key) {
        return runner.metrics().stream().map(ReadMetric::key).toList().indexOf(key);
    }

    @Test
    void shapleySharesSumToTheWholeChange() throws InvalidExperimentException {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment("experiment.q3-shares")).withReplications(30);
        assertEquals(DesignKind.REMOVAL, plan.kind());
        ExperimentRunner runner = runner(plan);
        MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
        runner.run(results, 2, ExperimentProgress.NONE);
        ExperimentAnalysis analysis = new ExperimentAnalysis(plan, runner.metrics(), results);
        // a metric that is defined in every replicate: only then is the mean of shares the share of means
        int metric = IntStream.range(0, runner.metrics().size())
                .filter(m -> IntStream.range(0, 16).noneMatch(p -> java.util.Arrays.stream(results.values(p, m)).anyMatch(Double::isNaN)))
                .findFirst().orElseThrow();
        double sum = analysis.shares().stream().filter(s -> s.metric() == metric).mapToDouble(s -> s.estimate().value()).sum();
        double change = mean(results.values(15, metric)) - mean(results.values(0, metric));
        assertEquals(change, sum, 1e-9 * Math.max(1, Math.abs(change)));
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    /** The rule is met when every setting's interval is short enough, and the number of replicates grows until then. */
    @Test
    void sequentialStop() throws InvalidExperimentException {
        Experiment experiment = experiment("experiment.q2");
        StoppingRule rule = EscalationFactory.eINSTANCE.createStoppingRule();
        rule.setMetric(sample.getMetrics().stream().filter(m -> m.getId().equals("metric.severity")).findFirst().orElseThrow());
        rule.setHalfWidth(100);
        rule.setMaximum(5000);
        experiment.setStopping(rule);
        experiment.setReplications(40);
        assertEquals(40, replicatesOf(experiment));
        rule.setHalfWidth(1e-9);
        rule.setMaximum(70);
        assertEquals(70, replicatesOf(experiment));
    }

    private int replicatesOf(Experiment experiment) throws InvalidExperimentException {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment);
        ExperimentRunner runner = runner(plan);
        MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
        assertTrue(runner.run(results, 2, ExperimentProgress.NONE));
        return results.replicates(plan.points().size() - 1);
    }

    @Test
    void sweepsOfAllKinds() throws InvalidExperimentException {
        for (Sampling sampling : Sampling.VALUES) {
            Experiment experiment = sweep(sampling, 4);
            ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment).withReplications(5);
            int expected = switch (sampling) {
                case GRID -> 16;
                case LATIN_HYPERCUBE -> 4;
                case SOBOL -> 16;
                case MORRIS -> 12;
            };
            assertEquals(expected + 1, plan.points().size());
            ExperimentRunner runner = runner(plan);
            MemoryJournal results = new MemoryJournal(plan.points().size(), runner.metrics());
            runner.run(results, 2, ExperimentProgress.NONE);
            ExperimentAnalysis analysis = new ExperimentAnalysis(plan, runner.metrics(), results);
            assertEquals(sampling == Sampling.SOBOL ? 2 : 0, analysis.sobol(1).size());
            assertEquals(sampling == Sampling.MORRIS ? 2 : 0, analysis.morris(1).size());
            assertTrue(analysis.comparisons().isEmpty() && analysis.effects().isEmpty());
        }
    }

    private Experiment sweep(Sampling sampling, int points) {
        Experiment experiment = EscalationFactory.eINSTANCE.createExperiment();
        experiment.setId("experiment.test-sweep");
        experiment.setScenario(sample.getScenarios().get(0));
        experiment.getMetrics().addAll(experiment("experiment.q2").getMetrics());
        SweepDesign design = EscalationFactory.eINSTANCE.createSweepDesign();
        design.setSampling(sampling);
        design.setPoints(points);
        factor(design, EscalationPackage.Literals.SCENARIO__BREAK_MULTIPLIER, 1, 4);
        factor(design, EscalationPackage.Literals.SCENARIO__DISCOUNT, 0.5, 1);
        experiment.setDesign(design);
        sample.getExperiments().add(experiment);
        return experiment;
    }

    private void factor(SweepDesign design, org.eclipse.emf.ecore.EStructuralFeature feature, double low, double high) {
        SweepFactor factor = EscalationFactory.eINSTANCE.createSweepFactor();
        factor.setElement(sample.getScenarios().get(0));
        factor.setFeature(feature);
        UniformRange range = EscalationFactory.eINSTANCE.createUniformRange();
        range.setLow(low);
        range.setHigh(high);
        factor.setRange(range);
        design.getFactors().add(factor);
    }

    @Test
    void whatCannotBeRunIsNamed() {
        refused("experiment.q2", e -> e.setDesign(null), "has no design");
        refused("experiment.q2", e -> e.setScenario(null), "has no scenario");
        refused("experiment.q2", e -> e.setReplications(0), "asks for 0 replications");
        refused("experiment.break", e -> ((SweepDesign) e.getDesign()).setPoints(0), "asks for 0 settings");
        refused("experiment.break", e -> ((SweepDesign) e.getDesign()).getFactors().get(0).setFeature(
                EscalationPackage.Literals.NAMED_ELEMENT__NAME), "which is no number");
        refused("experiment.break", e -> ((SweepDesign) e.getDesign()).getFactors().get(0).setElement(null), "names no element");
        refused("experiment.break", e -> ((UniformRange) ((SweepDesign) e.getDesign()).getFactors().get(0).getRange())
                .setHigh(Double.NaN), "has a range from 1.0 to NaN");
    }

    private static void refused(String id, Consumer<Experiment> damage, String reason) {
        EscalationModel model = Models.sample();
        Experiment experiment = model.getExperiments().stream().filter(e -> e.getId().equals(id)).findFirst().orElseThrow();
        damage.accept(experiment);
        InvalidExperimentException refused = assertThrows(InvalidExperimentException.class,
                () -> ExperimentPlanner.plan(model, experiment));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    /** A variant that is better in one half of a number's range and worse in the other. */
    @Test
    void conclusionsAreFollowedOverARange() throws Exception {
        ExperimentPlan plan = ExperimentPlanner.plan(sample, experiment("experiment.r1")).withReplications(30);
        FlipFinder finder = new FlipFinder(plan, new ScenarioCompiler(), MetricContributions.NONE, 2);
        FlipFinder.Range range = new FlipFinder.Range(setting(1), setting(6));
        FlipSearch.Flip flip = finder.find(plan.points().get(1).variants().get(0), "metric.capability", range, () -> true);
        assertEquals(1, flip.probes().get(0).at());
        assertEquals(6, flip.probes().get(flip.probes().size() - 1).at());
        assertTrue(flip.probes().size() >= 9);
        assertNotEquals(0, flip.probes().get(0).estimate().value());
        FlipSearch.Flip stopped = finder.find(plan.points().get(1).variants().get(0), "metric.capability", range, () -> false);
        assertFalse(stopped.found());
        assertTrue(stopped.probes().isEmpty());
    }

    private FeatureSetting setting(double value) {
        return new FeatureSetting(sample.getScenarios().get(0), EscalationPackage.Literals.SCENARIO__BREAK_MULTIPLIER, value);
    }
}
