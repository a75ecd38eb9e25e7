package org.escalation.simulation;

import java.time.Duration;
import java.util.List;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.StandardMetrics;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * Runs a scenario many times over. The same scenario, seed and metrics give the same bits on any number of threads and
 * any machine: random numbers are functions of the seed and the replicate, and sums are formed over fixed groups of
 * replicates in their order.
 *
 * <p>A replicate whose decision rule throws, gives no distribution or does not return is counted as failed; the others
 * go on.
 */
public final class Runner {

    /** How long one turn may take before its replicate is given up. */
    private static final Duration TURN_LIMIT = Duration.ofSeconds(30);

    private Runner() {
    }

    /**
     * Runs a scenario and returns when it is done, has been stopped by the listener, or the calling thread has been
     * interrupted (it stays so; the summary is then partial).
     *
     * @param scenario the scenario
     * @param settings how it is run
     * @param sink     takes result rows; {@link ResultSink#NONE} if the summary is enough. What it throws ends the run
     * @param progress is told how far the run is, and can stop it
     * @return what came out; of the replicates done so far if the run was stopped
     */
    public static RunSummary run(CompiledScenario scenario, RunSettings settings, ResultSink sink,
            ProgressListener progress) {
        return run(scenario, settings, sink, progress, TURN_LIMIT);
    }

    /**
     * Runs a scenario to its end for the summary alone.
     *
     * @param scenario the scenario
     * @param settings how it is run
     * @return what came out
     */
    public static RunSummary run(CompiledScenario scenario, RunSettings settings) {
        return run(scenario, settings, ResultSink.NONE, ProgressListener.NONE);
    }

    static RunSummary run(CompiledScenario scenario, RunSettings settings, ResultSink sink,
            ProgressListener progress, Duration turnLimit) {
        List<Metric> metrics = settings.metrics() == null ? StandardMetrics.of(scenario) : settings.metrics();
        return new RunExecution(scenario, settings, metrics, sink, progress, turnLimit).execute();
    }
}
