package org.escalation.simulation.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.escalation.simulation.ResultSink;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.Runner;
import org.escalation.simulation.compile.Compilation;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.metric.StandardMetrics;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Problem;

/**
 * Runs experiments. Settings take turns, a batch each, so that a run that is stopped or fails midway has compared all of
 * them with about the same number of replicates. All settings have the same seed: they meet the same luck.
 */
public final class ExperimentRunner {

    /** Replicates of a setting in one batch, which is what is lost at most when the machine fails: at least, and at most. */
    static final int BATCH = 1024;
    private static final int LARGEST_BATCH = 16 * BATCH;

    private final ExperimentPlan plan;
    private final MetricBinding binding;
    private final List<CompiledScenario> scenarios;
    private final List<ReadMetric> metrics;
    private final List<Problem> notes;

    private ExperimentRunner(ExperimentPlan plan, MetricBinding binding, List<CompiledScenario> scenarios, List<Problem> notes) {
        this.plan = plan;
        this.binding = binding;
        this.scenarios = scenarios;
        this.notes = notes;
        metrics = binding.described(scenarios.get(0));
    }

    /**
     * Compiles all settings of a plan.
     *
     * @param plan          the plan
     * @param compiler      knows the rules of plug-ins
     * @param contributions metrics of plug-ins
     * @return a runner
     * @throws InvalidExperimentException if a setting cannot be simulated; names the elements to blame
     */
    public static ExperimentRunner of(ExperimentPlan plan, ScenarioCompiler compiler, MetricContributions contributions)
            throws InvalidExperimentException {
        MetricBinding binding = new MetricBinding(plan.metrics(), contributions);
        List<Problem> problems = new ArrayList<>(binding.problems());
        List<Compilation> compilations = plan.points().parallelStream().map(point -> plan.compile(compiler, point)).toList();
        compilations.forEach(compilation -> problems.addAll(compilation.problems()));
        if (!problems.isEmpty()) {
            throw new InvalidExperimentException(problems);
        }
        try {
            return new ExperimentRunner(plan, binding, compilations.stream().map(c -> c.scenario().orElseThrow()).toList(),
                    compilations.get(0).notes());
        } catch (MetricFailedException e) {
            throw new InvalidExperimentException(List.of(new Problem(e.metric(), e.getMessage())));
        }
    }

    /**
     * What was assumed when the base was compiled.
     *
     * @return notes for the analyst
     */
    public List<Problem> notes() {
        return notes;
    }

    /**
     * The metrics that are read off.
     *
     * @return in the order of results
     */
    public List<ReadMetric> metrics() {
        return metrics;
    }

    /**
     * The engine's own metrics of the base, which stand last among {@link #metrics} if the plan names none.
     *
     * @return in the order of results
     */
    public List<org.escalation.simulation.metric.Metric> standardMetrics() {
        return StandardMetrics.of(scenarios.get(0));
    }

    /**
     * The compiled settings.
     *
     * @return in the order of the plan
     */
    public List<CompiledScenario> scenarios() {
        return scenarios;
    }

    /**
     * Runs what the journal does not have yet.
     *
     * @param journal  takes the results; a {@link ExperimentResults} too if the plan has a rule to stop
     * @param threads  number of threads; results do not depend on it
     * @param progress follows and stops
     * @return true if everything planned is there
     * @throws JournalException if results cannot be stored
     */
    public boolean run(ExperimentJournal journal, int threads, ExperimentProgress progress) {
        int maximum = plan.stopping().map(Stopping::maximum).orElse(plan.replications());
        int goal = Math.min(maximum, plan.stopping().isPresent() ? Math.max(2, plan.replications()) : maximum);
        while (true) {
            if (!reach(goal, maximum, journal, threads, progress)) {
                return false;
            }
            progress.round(goal);
            if (goal >= maximum || isEnough(journal)) {
                return true;
            }
            goal = Math.min(maximum, goal + Math.max(plan.replications(), BATCH));
        }
    }

    /** Brings every setting to a number of replicates. */
    private boolean reach(int goal, int maximum, ExperimentJournal journal, int threads, ExperimentProgress progress) {
        Sitting sitting = new Sitting(journal, threads, progress, (long) maximum * plan.points().size());
        int batch = Math.max(BATCH, Math.min(LARGEST_BATCH, goal / 8));
        boolean unfinished = true;
        while (unfinished) {
            unfinished = false;
            for (DesignPoint point : plan.points()) {
                int stored = journal.stored(point);
                if (stored < goal) {
                    if (!sitting.batch(point, stored, Math.min(batch, goal - stored))) {
                        return false;
                    }
                    unfinished = true;
                }
            }
        }
        return true;
    }

    private boolean isEnough(ExperimentJournal journal) {
        Optional<Stopping> stopping = plan.stopping();
        if (stopping.isEmpty() || !(journal instanceof ExperimentResults results)) {
            return stopping.isEmpty();
        }
        int metric = metrics.stream().map(ReadMetric::key).toList().indexOf(stopping.get().metric());
        for (DesignPoint point : plan.points()) {
            if (!(metrics.get(metric).estimate(results.values(point.index(), metric)).halfWidth() <= stopping.get().halfWidth())) {
                return false;
            }
        }
        return true;
    }

    /** One sitting at an experiment: runs batches and counts them. */
    private final class Sitting {

        private final ExperimentJournal journal;
        private final int threads;
        private final ExperimentProgress progress;
        private final long of;
        private long done;
        private boolean stopped;

        Sitting(ExperimentJournal journal, int threads, ExperimentProgress progress, long of) {
            this.journal = journal;
            this.threads = threads;
            this.progress = progress;
            this.of = of;
            plan.points().forEach(point -> done += journal.stored(point));
        }

        boolean batch(DesignPoint point, int first, int count) {
            CompiledScenario scenario = scenarios.get(point.index());
            ResultSink sink = journal.begin(point, first, count);
            RunSettings settings = RunSettings.of(count, plan.seed(), threads).named(plan.experiment().id()).part(first, count)
                    .withMetrics(binding.bind(scenario));
            long before = done;
            RunSummary summary;
            try {
                summary = Runner.run(scenario, settings, sink, (now, all) -> goOn(point, before + now));
            } catch (RuntimeException e) {
                journal.rollback();
                throw e;
            }
            // the last call for progress may say stop when all is done already: then nothing is lost
            if (summary.completed() + summary.failed() < count) {
                journal.rollback();
                return false;
            }
            journal.commit((int) summary.failed(), summary.failures());
            done += count;
            return !stopped && !Thread.currentThread().isInterrupted();
        }

        private boolean goOn(DesignPoint point, long now) {
            stopped = !progress.goOn(point, now, of);
            return !stopped;
        }
    }
}
