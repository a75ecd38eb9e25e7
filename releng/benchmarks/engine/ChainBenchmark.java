package org.escalation.benchmarks;

import java.util.SplittableRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.CounterDraws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.rule.ScriptedRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.ThresholdSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** V16: the chain as a scenario in the engine, against the same chain written by hand. Replicates a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChainBenchmark {

    private static final int REPLICATES = 100_000;

    private CompiledScenario scenario;
    private int seed;

    @Setup
    public void build() throws Exception {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("m1"), ParameterSpec.builder(20).build());
        int challenger = builder.add(ActorSpec.builder(Element.of("challenger"))
                .rule(new ScriptedRule(List.of(new ScriptedRule.Choice(0, 0.3, Condition.ALWAYS)))).build());
        int defender = builder.add(ActorSpec.builder(Element.of("defender")).build());
        int probe = builder.add(ActionSpec.builder(Element.of("probe"), challenger).hazard(0.02).build());
        builder.add(ThresholdSpec.builder(Element.of("line"), defender, new Condition.ActionMade(probe),
                ResponseSpec.builder(Element.of("punish")).enforced(0.25).build()).build());
        scenario = builder.build();
    }

    @Benchmark
    @OperationsPerInvocation(REPLICATES)
    public Object engineOnOneThread() {
        return engine(1);
    }

    @Benchmark
    @OperationsPerInvocation(REPLICATES)
    public Object engineOnTwoThreads() {
        return engine(2);
    }

    private Object engine(int threads) {
        return Runner.run(scenario, RunSettings.of(REPLICATES, seed++, threads).withMetrics(List.of())).outcomes().get(TerminalOutcome.DISASTER);
    }

    /** With Java's own random numbers, which are quick and depend on the order of draws. */
    @Benchmark
    @OperationsPerInvocation(REPLICATES)
    public long byHand() {
        SplittableRandom random = new SplittableRandom(seed++);
        long disasters = 0;
        long crossings = 0;
        long enforced = 0;
        for (int i = 0; i < REPLICATES; i++) {
            boolean goesOn = true;
            for (int turn = 1; goesOn && turn <= 20; turn++) {
                if (random.nextDouble() < 0.3) {
                    crossings++;
                    if (random.nextDouble() < 0.02) {
                        disasters++;
                        goesOn = false;
                    } else if (random.nextDouble() < 0.25) {
                        enforced++;
                    }
                }
            }
        }
        return disasters + crossings + enforced;
    }

    /** With the engine's counter-based numbers, which do not depend on the order of draws. */
    @Benchmark
    @OperationsPerInvocation(REPLICATES)
    public long byHandWithCounters() {
        CounterDraws draws = new CounterDraws(seed++);
        long disasters = 0;
        long crossings = 0;
        long enforced = 0;
        for (int i = 0; i < REPLICATES; i++) {
            draws.replicate(i);
            boolean goesOn = true;
            for (int turn = 1; goesOn && turn <= 20; turn++) {
                if (draws.happens(0.3, Stream.CHOICE, 0, turn, 0)) {
                    crossings++;
                    if (draws.happens(0.02, Stream.HAZARD, 0, turn, 0)) {
                        disasters++;
                        goesOn = false;
                    } else if (draws.happens(0.25, Stream.ENFORCEMENT, 0, turn, 0)) {
                        enforced++;
                    }
                }
            }
        }
        return disasters + crossings + enforced;
    }
}
