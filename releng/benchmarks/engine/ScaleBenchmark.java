package org.escalation.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.escalation.results.ResultsDatabase;
import org.escalation.results.ResultsFolder;
import org.escalation.results.RunRecorder;
import org.escalation.results.RunRequest;
import org.escalation.simulation.ProgressListener;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentProgress;
import org.escalation.simulation.experiment.ExperimentRunner;
import org.escalation.simulation.experiment.MemoryJournal;
import org.escalation.simulation.experiment.MetricContributions;
import org.escalation.simulation.rule.ScriptedRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.BeliefSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.DelaySpec;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.ThresholdSpec;

/**
 * What is measured once and by the clock: the sample at full size, keeping results, questions about ten million rows, and
 * how the cost of a turn grows. Beside wall-clock time stands processor time of the whole process, which other programs on
 * the machine do not change much.
 */
public final class ScaleBenchmark {

    private ScaleBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path sample = Path.of(arguments[0]);
        int replicates = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        System.out.printf(Locale.ROOT, "%d processors, load %.1f%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        sample(sample, replicates);
        large();
        curve();
        chain();
    }

    /** V16 by processor time, which other programs on the machine hardly change: the engine against the chain by hand. */
    private static void chain() throws Exception {
        ChainBenchmark chain = new ChainBenchmark();
        chain.build();
        System.out.println("V16, replicates a second of one processor, best of 8:");
        System.out.printf(Locale.ROOT, "  engine, one thread          %,12.0f%n", best(chain::engineOnOneThread));
        System.out.printf(Locale.ROOT, "  by hand, the same numbers   %,12.0f%n", best(chain::byHandWithCounters));
        System.out.printf(Locale.ROOT, "  by hand, SplittableRandom   %,12.0f%n", best(chain::byHand));
    }

    private static double best(Work work) throws Exception {
        double best = 0;
        for (int i = 0; i < 8; i++) {
            long start = cpu();
            int times = 10;
            for (int k = 0; k < times; k++) {
                work.run();
            }
            best = Math.max(best, times * 100_000 / ((cpu() - start) / 1e9));
        }
        return best;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double time(String what, Work work) throws Exception {
        long cpu = cpu();
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-78s %7.2f s, %7.2f s of processors%n", what, seconds, (cpu() - cpu) / 1e9);
        return seconds;
    }

    private static void sample(Path file, int replicates) throws Exception {
        EscalationModel model = EscalationFiles.load(file).model();
        CompiledScenario[] scenario = new CompiledScenario[1];
        time("sample: compile the base", () -> scenario[0] = new ScenarioCompiler()
                .compile(model, model.getScenarios().get(0), (org.escalation.model.Variant) null).orThrow());
        Runner.run(scenario[0], RunSettings.of(3000, 99, 2));
        for (int threads : new int[] {1, 2}) {
            int count = threads == 1 ? replicates / 5 : replicates;
            time(String.format(Locale.ROOT, "sample: %,d replicates of %d turns, all metrics, %d threads", count,
                    scenario[0].parameters().horizon(), threads), () -> Runner.run(scenario[0], RunSettings.of(count, 1, threads)));
        }
        System.out.printf(Locale.ROOT, "  memory after it: %,d MB%n", used() >> 20);
        Path folder = Files.createTempDirectory("escalation-benchmark");
        try {
            ExperimentPlan plan = ExperimentPlan.single(model, model.getScenarios().get(0), replicates, 1);
            ExperimentRunner runner = ExperimentRunner.of(plan, new ScenarioCompiler(), MetricContributions.NONE);
            time("sample: the same with rows kept in memory", () -> runner.run(new MemoryJournal(1, runner.metrics()), 2, ExperimentProgress.NONE));
            ResultsFolder results = new ResultsFolder(folder.resolve("r"));
            try (RunRecorder recorder = results.open(new RunRequest(file.toAbsolutePath(), plan, runner.metrics(), "benchmark", false, 2))) {
                time("sample: the same with rows kept in the journal", () -> runner.run(recorder, 2, ExperimentProgress.NONE));
                recorder.completed();
            }
            time("        made into tables, by the first question", () -> ResultsDatabase.open(results).close());
            questions(results);
            tenMillion(model, file, folder);
        } finally {
            try (var walk = Files.walk(folder)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Ten million rows: enough replicates of all metrics of the sample. */
    private static void tenMillion(EscalationModel model, Path file, Path folder) throws Exception {
        ExperimentPlan one = ExperimentPlan.single(model, model.getScenarios().get(0), 1, 1);
        int metrics = ExperimentRunner.of(one, new ScenarioCompiler(), MetricContributions.NONE).metrics().size() + 1;
        ExperimentPlan plan = one.withReplications(10_000_000 / metrics + 1);
        ExperimentRunner runner = ExperimentRunner.of(plan, new ScenarioCompiler(), MetricContributions.NONE);
        ResultsFolder results = new ResultsFolder(folder.resolve("ten"));
        try (RunRecorder recorder = results.open(new RunRequest(file.toAbsolutePath(), plan, runner.metrics(), "benchmark", false, 2))) {
            runner.run(recorder, 2, ExperimentProgress.NONE);
            recorder.completed();
        }
        questions(results);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void questions(ResultsFolder results) throws Exception {
        try (ResultsDatabase database = ResultsDatabase.open(results)) {
            Object rows = database.ask("SELECT count(*) FROM metrics", 1).rows().get(0).get(0);
            for (int i = 0; i < 2; i++) {
                time(String.format(Locale.ROOT, "grouped question about %,d rows%s", rows, i == 0 ? ", for the first time" : ""), () -> database.ask(
                        "SELECT variant, metric, count(value), avg(value), stddev(value), min(value), max(value) FROM metrics GROUP BY ALL", 1000));
            }
        }
    }

    private static ScenarioBuilder builder(int actors, int lines, int links, int active) {
        Random random = new Random(1);
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("large"), ParameterSpec.builder(50).build());
        List<Integer> actions = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            ActorSpec.Builder actor = ActorSpec.builder(Element.of("actor" + i));
            if (i < active) {
                actor.rule(new ScriptedRule(List.of(new ScriptedRule.Choice(i, 0.3, Condition.ALWAYS))));
            }
            builder.add(actor.build());
        }
        for (int i = 0; i < actors; i++) {
            actions.add(builder.add(ActionSpec.builder(Element.of("action" + i), i).build()));
        }
        for (int i = 0; i < lines; i++) {
            int owner = random.nextInt(actors);
            int line = builder.add(ThresholdSpec.builder(Element.of("line" + i), owner, new Condition.ActionMade(actions.get(i % actors)),
                    ResponseSpec.builder(Element.of("answer" + i)).enforced(0.3).loss(0.1).build()).build());
            builder.add(BeliefSpec.builder(Element.of("belief" + i), (owner + 1) % actors, line).alpha(1).beta(1).build());
        }
        for (int i = 0; i < links; i++) {
            builder.add(LinkageSpec.builder(Element.of("link" + i), List.of(random.nextInt(lines), random.nextInt(lines)), random.nextInt(actors))
                    .count(2).window(5).automaticity(0.5).harm(1).delay(DelaySpec.of(1, 1)).build());
        }
        return builder;
    }

    private static void large() throws Exception {
        time("200 actors, 2,000 lines, 500 linkages: build and check", () -> builder(200, 2000, 500, 10).build());
        time("  the same again, warm", () -> builder(200, 2000, 500, 10).build());
    }

    /** Cost of a turn as the scenario grows, with the same number of actors that do something; then as more of them do. */
    private static void curve() throws Exception {
        System.out.println("actors  lines  linkages  active actors  microseconds a turn (one thread)");
        for (int[] size : new int[][] {{20, 200, 50, 10}, {50, 500, 125, 10}, {100, 1000, 250, 10}, {200, 2000, 500, 10}, {200, 2000, 500, 20},
                {200, 2000, 500, 50}, {200, 2000, 500, 100}, {200, 2000, 500, 200}}) {
            CompiledScenario scenario = builder(size[0], size[1], size[2], size[3]).build();
            RunSettings settings = RunSettings.of(1000, 1, 1).withMetrics(List.of());
            Runner.run(scenario, settings);
            long start = cpu();
            Runner.run(scenario, settings, ResultSink.NONE, ProgressListener.NONE);
            System.out.printf(Locale.ROOT, "%6d %6d %9d %14d  %10.2f%n", size[0], size[1], size[2], size[3], (cpu() - start) / 1e3 / (1000 * 50));
        }
    }
}
