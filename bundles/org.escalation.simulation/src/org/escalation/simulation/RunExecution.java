package org.escalation.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.escalation.simulation.internal.engine.ChunkResult;
import org.escalation.simulation.internal.engine.PreparedScenario;
import org.escalation.simulation.internal.statistics.Moments;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * One run: hands out chunks of replicates to workers and merges what they return, in the order of the chunks. The size
 * of a chunk depends on the scenario alone, so that sums do not depend on the number of threads.
 */
final class RunExecution {

    private static final int MAX_CHUNK = 256;
    private static final int TURNS_PER_CHUNK = 1 << 16;
    private static final int MAX_FAILURES = 20;
    private static final long POLL_MILLIS = 200;

    private final CompiledScenario scenario;
    private final RunSettings settings;
    private final List<Metric> metrics;
    private final ResultSink sink;
    private final ProgressListener progress;
    private final WorkPool pool;
    private final int chunkSize;
    private final int chunks;

    private final long[] outcomes = new long[TerminalOutcome.values().length];
    private final Moments[] moments;
    private final List<String> failures = new ArrayList<>();
    private final Map<Integer, ChunkResult> early = new HashMap<>();
    private long failed;
    private int merged;

    RunExecution(CompiledScenario scenario, RunSettings settings, List<Metric> metrics, ResultSink sink,
            ProgressListener progress, Duration turnLimit) {
        this.scenario = scenario;
        this.settings = settings;
        this.metrics = metrics;
        this.sink = sink;
        this.progress = progress;
        chunkSize = chunkSize(scenario);
        chunks = (settings.replications() - 1) / chunkSize + 1;
        moments = new Moments[sink.replacesSummary() ? 0 : metrics.size()];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = new Moments();
        }
        pool = new WorkPool(new PreparedScenario(scenario), metrics, settings, chunkSize, sink != ResultSink.NONE, moments.length,
                sink.wantsTurns(), turnLimit);
    }

    /** Replicates that are summed up together, so that sums are the same bits however a run is split. */
    static int chunkSize(CompiledScenario scenario) {
        return Math.max(1, Math.min(MAX_CHUNK, TURNS_PER_CHUNK / scenario.parameters().horizon()));
    }

    RunSummary execute() {
        pool.start(Math.min(settings.threads(), chunks));
        try {
            boolean goOn = true;
            while (goOn && merged < chunks) {
                ChunkResult result = pool.results().poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (result != null) {
                    early.put(result.chunk(), result);
                    goOn = mergeInOrder();
                }
                pool.replaceStuckWorkers();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.stop();
        }
        return summary();
    }

    private boolean mergeInOrder() {
        boolean goOn = true;
        ChunkResult next = early.remove(merged);
        while (next != null && goOn) {
            merge(next);
            merged++;
            pool.merged();
            long done = Math.min((long) merged * chunkSize, settings.replications());
            goOn = progress.progress(done, settings.replications());
            next = early.remove(merged);
        }
        return goOn;
    }

    private void merge(ChunkResult result) {
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] += result.outcomes()[i];
        }
        for (int i = 0; i < moments.length; i++) {
            moments[i].add(result.moments()[i]);
        }
        failed += result.failures().size();
        for (String failure : result.failures()) {
            if (failures.size() < MAX_FAILURES) {
                failures.add(failure);
            }
        }
        String variant = scenario.variant().id();
        result.emit((replicate, turn, metric, value) -> sink.row(settings.run(), variant, replicate, settings.seed(),
                turn, metric < 0 ? "outcome" : metrics.get(metric).key(), value));
    }

    private RunSummary summary() {
        return SummaryMaker.make(scenario, settings, metrics, outcomes, moments, failures, failed, merged < chunks);
    }
}
