package org.escalation.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.escalation.simulation.internal.engine.ChunkResult;
import org.escalation.simulation.internal.engine.PreparedScenario;
import org.escalation.simulation.internal.engine.ReplicateFailedException;
import org.escalation.simulation.internal.engine.ReplicateRunner;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.TerminalOutcome;

/** The threads of a run. They are daemons: a rule that never returns cannot keep the program from ending. */
final class WorkPool {

    /** Chunks each thread may be ahead of the merge, so that memory stays bounded. */
    private static final int AHEAD = 4;

    private final PreparedScenario scenario;
    private final List<Metric> metrics;
    private final RunSettings settings;
    private final int chunkSize;
    private final boolean keepRows;
    /** Metrics that are summed up: all or none. */
    private final int summed;
    private final boolean keepTurns;
    private final long turnLimitNanos;
    private final BlockingQueue<ChunkResult> results = new LinkedBlockingQueue<>();
    private final Semaphore ahead;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Worker> workers = new ArrayList<>();
    /** Replicates that were given up, with the reason. */
    private final Map<Integer, String> givenUp = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    WorkPool(PreparedScenario scenario, List<Metric> metrics, RunSettings settings, int chunkSize, boolean keepRows, int summed,
            boolean keepTurns, Duration turnLimit) {
        this.scenario = scenario;
        this.metrics = metrics;
        this.settings = settings;
        this.chunkSize = chunkSize;
        this.keepRows = keepRows;
        this.summed = summed;
        this.keepTurns = keepTurns;
        turnLimitNanos = turnLimit.toNanos();
        ahead = new Semaphore(AHEAD * settings.threads());
    }

    void start(int threads) {
        for (int i = 0; i < threads; i++) {
            start(new Worker(-1));
        }
    }

    private void start(Worker worker) {
        workers.add(worker);
        worker.setDaemon(true);
        worker.start();
    }

    BlockingQueue<ChunkResult> results() {
        return results;
    }

    /** A chunk has been merged: one more may be worked on. */
    void merged() {
        ahead.release();
    }

    void stop() {
        stopped = true;
        for (Worker worker : workers) {
            // a worker may be waiting for leave to go on; the others end with their replicate
            worker.interrupt();
        }
    }

    /** Gives up replicates in which a turn does not end, and goes on after them with a new thread. */
    void replaceStuckWorkers() {
        for (Worker worker : List.copyOf(workers)) {
            if (worker.isStuck()) {
                givenUp.put(worker.replicate, "Replicate " + worker.replicate + ", turn " + worker.seenTurn
                        + ": a decision rule did not return");
                workers.remove(worker);
                worker.abandoned = true;
                worker.interrupt();
                start(new Worker(worker.chunk));
            }
        }
    }

    /** Works through chunks until there are none left. */
    private final class Worker extends Thread {

        private volatile int chunk;
        private volatile int replicate = -1;
        private volatile boolean abandoned;
        private final double[] values = new double[metrics.size()];
        private final ReplicateRunner runner;
        private ChunkResult rowTarget;
        private int seenReplicate = -1;
        private int seenTurn;
        private long seenAt;

        /** @param chunk chunk to start with; -1 for the next free one */
        Worker(int chunk) {
            super("escalation-simulation");
            this.chunk = chunk;
            runner = new ReplicateRunner(scenario, metrics, settings.seed(), keepTurns
                    ? (of, turn, metric, value) -> rowTarget.row(of, turn, metric, value) : null);
        }

        @Override
        public void run() {
            try {
                if (chunk < 0) {
                    chunk = nextChunk();
                }
                while (chunk >= 0 && !stopped) {
                    ChunkResult result = work();
                    if (abandoned || stopped) {
                        return;
                    }
                    results.add(result);
                    chunk = nextChunk();
                }
            } catch (InterruptedException e) {
                // asked to stop while waiting: there is nothing left to do
                replicate = -1;
            }
        }

        private int nextChunk() throws InterruptedException {
            ahead.acquire();
            int candidate = next.getAndIncrement();
            return (long) candidate * chunkSize < settings.replications() ? candidate : -1;
        }

        private ChunkResult work() {
            ChunkResult result = new ChunkResult(chunk, summed, keepRows);
            rowTarget = result;
            int first = settings.first() + chunk * chunkSize;
            int end = (int) Math.min((long) first + chunkSize, (long) settings.first() + settings.replications());
            for (int i = first; i < end && !stopped && !abandoned; i++) {
                String reason = givenUp.isEmpty() ? null : givenUp.get(i);
                if (reason == null) {
                    replicate = i;
                    try {
                        TerminalOutcome outcome = runner.run(i, values);
                        result.add(i, outcome, values);
                    } catch (ReplicateFailedException e) {
                        result.fail(e.getMessage());
                    }
                } else {
                    result.fail(reason);
                }
            }
            replicate = -1;
            return result;
        }

        /** Called by the thread that merges. */
        boolean isStuck() {
            int now = replicate;
            int turn = runner.turn();
            long time = System.nanoTime();
            if (now < 0 || now != seenReplicate || turn != seenTurn) {
                seenReplicate = now;
                seenTurn = turn;
                seenAt = time;
                return false;
            }
            return time - seenAt > turnLimitNanos;
        }
    }
}
