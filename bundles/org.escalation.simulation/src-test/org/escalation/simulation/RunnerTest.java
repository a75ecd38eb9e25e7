package org.escalation.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.escalation.simulation.metric.StandardMetrics;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.junit.jupiter.api.Test;

/** The runner: right, the same on any number of threads, stoppable, and not to be brought down by a rule. */
class RunnerTest {

    /** V16 by simulation: 4-sigma bands at fixed seeds; a sound engine fails one band in about 16,000 seeds. */
    @Test
    void microScenarioWithinFourSigma() {
        for (long seed : new long[] {1, 20260501, -77}) {
            RunSummary summary = Runner.run(MicroScenario.build(), RunSettings.of(100_000, seed, 2));
            Proportion disaster = summary.outcomes().get(TerminalOutcome.DISASTER);
            double p = MicroScenario.DISASTER;
            assertEquals(p, disaster.value(), 4 * Math.sqrt(p * (1 - p) / 100_000));
            MetricSummary crossings = summary.metric("crossings:defender");
            assertEquals(MicroScenario.CROSSINGS, crossings.mean(), 4 * crossings.standardError());
            MetricSummary enforced = summary.metric("enforcements:defender");
            assertEquals(MicroScenario.ENFORCEMENTS, enforced.mean(), 4 * enforced.standardError());
            assertEquals(100_000, summary.completed());
            assertFalse(summary.partial());
        }
    }

    @Test
    void sameBitsOnAnyNumberOfThreads() {
        List<String> alone = rows(1);
        assertEquals(alone, rows(2));
        assertEquals(alone, rows(5));
    }

    @Test
    void partsHaveTheRowsOfTheWhole() {
        RunSettings whole = RunSettings.of(900, 42, 2);
        List<String> parts = new ArrayList<>(rows(whole.part(0, 300)));
        parts.addAll(rows(whole.part(300, 600)));
        assertEquals(rows(whole), parts);
    }

    private static List<String> rows(RunSettings settings) {
        List<String> rows = new ArrayList<>();
        Runner.run(MicroScenario.build(), settings, (run, variant, replicate, seed, turn, metric, value) -> rows
                .add(replicate + ' ' + metric + Double.toHexString(value)), ProgressListener.NONE);
        return rows;
    }

    private static List<String> rows(int threads) {
        List<String> rows = new ArrayList<>();
        ResultSink sink = new ResultSink() {
            @Override
            public void row(String run, String variant, int replicate, long seed, int turn, String metric,
                    double value) {
                rows.add(run + variant + replicate + ' ' + seed + ' ' + turn + metric + Double.toHexString(value));
            }

            @Override
            public boolean wantsTurns() {
                return true;
            }
        };
        RunSummary summary = Runner.run(MicroScenario.build(), RunSettings.of(1500, 42, threads), sink,
                ProgressListener.NONE);
        summary.metrics().forEach(m -> rows.add(m.metric().key() + Double.toHexString(m.mean())
                + Double.toHexString(m.standardDeviation()) + m.quantile05() + m.median() + m.quantile95()));
        return rows;
    }

    @Test
    void rowsTellEverythingAboutEachReplicate() {
        CompiledScenario scenario = MicroScenario.build();
        int perReplicate = StandardMetrics.of(scenario).size() + 1;
        List<Integer> replicates = new ArrayList<>();
        Runner.run(scenario, RunSettings.of(300, 1, 2), (run, variant, replicate, seed, turn, metric, value) -> {
            assertEquals("base", variant);
            assertEquals(ResultSink.WHOLE_RUN, turn);
            replicates.add(replicate);
        }, ProgressListener.NONE);
        assertEquals(300 * perReplicate, replicates.size());
        for (int i = 0; i < replicates.size(); i++) {
            assertEquals(i / perReplicate, replicates.get(i));
        }
    }

    @Test
    void stopsWhenToldAndKeepsTheFirstReplicates() {
        RunSummary stopped = Runner.run(MicroScenario.build(), RunSettings.of(1_000_000, 5, 2), ResultSink.NONE,
                (done, of) -> done < 2000);
        assertTrue(stopped.partial());
        assertTrue(stopped.completed() >= 2000 && stopped.completed() < 3000);
        RunSummary whole = Runner.run(MicroScenario.build(), RunSettings.of((int) stopped.completed(), 5, 1));
        assertEquals(whole.metric("crossings:defender").mean(), stopped.metric("crossings:defender").mean());
        assertEquals(whole.outcomes(), stopped.outcomes());
    }

    @Test
    void progressReachesTheEnd() {
        List<Long> seen = new ArrayList<>();
        Runner.run(MicroScenario.build(), RunSettings.of(1000, 5, 2), ResultSink.NONE, (done, of) -> seen.add(done));
        assertEquals(1000, seen.get(seen.size() - 1));
        assertEquals(4, seen.size());
    }

    @Test
    void ruleThatThrowsFailsItsReplicateOnly() throws InvalidScenarioException {
        DecisionRule broken = rule((decision, p) -> {
            if (decision.state().turn() == 3) {
                throw new IllegalStateException("no idea");
            }
        });
        RunSummary summary = Runner.run(withRule(broken, 2), RunSettings.of(10, 1, 1));
        assertEquals(0, summary.failed());
        summary = Runner.run(withRule(broken, 5), RunSettings.of(10, 1, 2));
        assertEquals(10, summary.failed());
        assertEquals(0, summary.completed());
        assertEquals("Replicate 0, turn 3: The rule TEST of 'a' failed: java.lang.IllegalStateException: no idea",
                summary.failures().get(0));
    }

    @Test
    void ruleThatGivesNoDistributionIsNamed() throws InvalidScenarioException {
        RunSummary summary = Runner.run(withRule(rule((decision, p) -> p[1] = Double.NaN), 2), RunSettings.of(1, 1, 1));
        assertTrue(summary.failures().get(0).contains("The rule TEST of 'a' gave chances that sum to NaN"));
    }

    @Test
    void ruleThatNeverReturnsFailsItsReplicateAndTheRestGoesOn() throws InvalidScenarioException {
        java.util.concurrent.atomic.AtomicInteger calls = new java.util.concurrent.atomic.AtomicInteger();
        java.util.concurrent.CountDownLatch never = new java.util.concurrent.CountDownLatch(1);
        DecisionRule stuck = rule((decision, p) -> {
            if (calls.incrementAndGet() == 5) {
                boolean interrupted = false;
                while (never.getCount() > 0) {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        RunSummary summary = Runner.run(withRule(stuck, 1), RunSettings.of(20, 1, 1), ResultSink.NONE,
                ProgressListener.NONE, Duration.ofMillis(300));
        never.countDown();
        assertEquals(1, summary.failed());
        assertEquals(19, summary.completed());
        assertEquals("Replicate 4, turn 1: a decision rule did not return", summary.failures().get(0));
    }

    @Test
    void sinkThatFailsEndsTheRun() {
        assertThrows(IllegalStateException.class, () -> Runner.run(MicroScenario.build(), RunSettings.of(1000, 1, 2),
                (run, variant, replicate, seed, turn, metric, value) -> {
                    throw new IllegalStateException("disk full");
                }, ProgressListener.NONE));
    }

    @Test
    void refusesSenselessSettings() {
        assertThrows(IllegalArgumentException.class, () -> RunSettings.of(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> RunSettings.of(1, 1, 0));
    }

    private static DecisionRule rule(java.util.function.BiConsumer<Decision, double[]> then) {
        return new DecisionRule() {
            @Override
            public String name() {
                return "TEST";
            }

            @Override
            public void probabilities(Decision decision, double[] probabilities) {
                probabilities[0] = 1;
                probabilities[1] = 0;
                then.accept(decision, probabilities);
            }
        };
    }

    private static CompiledScenario withRule(DecisionRule rule, int horizon) throws InvalidScenarioException {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("s"), ParameterSpec.builder(horizon).build());
        int actor = builder.add(ActorSpec.builder(Element.of("a")).rule(rule).build());
        builder.add(ActionSpec.builder(Element.of("act"), actor).build());
        return builder.build();
    }
}
