package org.escalation.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.escalation.results.internal.BatchSink;
import org.escalation.results.internal.JournalFile;
import org.escalation.results.internal.RunFiles;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentJournal;

/**
 * Checks that a run can be repeated: it is run again, by the journal that this is, and every value is compared with the one
 * that was kept, bit by bit. Replicates that are not there are not run. Used by one thread.
 */
public final class Verification implements ExperimentJournal, AutoCloseable {

    private static final int MAX_DIFFERENCES = 20;

    private final StoredRun run;
    private final JournalFile journal;
    private final RunFiles files;
    private final int[] checked;
    private final List<String> differences = new ArrayList<>();
    private long different;
    private BatchSink batch;
    private DesignPoint point;
    private int first;

    private Verification(StoredRun run, JournalFile journal, RunFiles files) {
        this.run = run;
        this.journal = journal;
        this.files = files;
        checked = new int[run.manifest().settings().size()];
    }

    /**
     * Opens what was kept.
     *
     * @param run the run
     * @return the verification, to be run as a journal; to be closed
     * @throws ResultsException if the values are not there or cannot be read
     */
    public static Verification of(StoredRun run) {
        Path file = RunFiles.journal(run.folder());
        if (!Files.exists(file)) {
            throw new ResultsException(run.folder() + " has a manifest but no results to compare with");
        }
        try {
            JournalFile journal = JournalFile.read(file, run.manifest().metrics().size());
            return new Verification(run, journal, new RunFiles(run.manifest(), journal));
        } catch (IOException e) {
            throw new ResultsException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Replicates to compare, of each setting at most. */
    public int replicates() {
        return run.manifest().settings().stream().mapToInt(RunManifest.SettingRef::replicates).max().orElse(0);
    }

    /** Values that differ, the first few in words. */
    public List<String> differences() {
        return differences;
    }

    /** Number of replicates that differ in a value or in how they ended. */
    public long different() {
        return different;
    }

    /** Replicates that were compared. */
    public long compared() {
        return Arrays.stream(checked).asLongStream().sum();
    }

    /**
     * Whether what is in the journal is what the manifest was closed with.
     *
     * @return false if somebody has changed one of them; true as well if the run was not closed in order
     */
    public boolean isUntouched() {
        try {
            return run.manifest().digest() == null || run.manifest().digest().equals(files.digest());
        } catch (IOException e) {
            throw new ResultsException("The journal of " + run.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int stored(DesignPoint of) {
        // a setting with fewer replicates than others, because its run was stopped, is not run further
        int there = files.stored(of.index());
        return checked[of.index()] >= there ? replicates() : checked[of.index()];
    }

    @Override
    public ResultSink begin(DesignPoint of, int from, int count) {
        point = of;
        first = from;
        batch = new BatchSink(null, run.manifest().metrics(), from, count, false);
        return batch;
    }

    @Override
    public void commit(int failed, List<String> messages) {
        int end = Math.min(first + batch.outcomes().length, files.stored(point.index()));
        try {
            byte[] outcomes = files.outcomes(point.index());
            boolean[] wrong = new boolean[end - first];
            for (int r = first; r < end; r++) {
                note(wrong, r, "outcome", outcomes[r], batch.outcomes()[r - first]);
            }
            for (int m = 0; m < batch.values().length; m++) {
                double[] values = files.values(point.index(), m);
                for (int r = first; r < end; r++) {
                    note(wrong, r, run.manifest().metrics().get(m).key(), values[r], batch.values()[m][r - first]);
                }
            }
            for (boolean each : wrong) {
                different += each ? 1 : 0;
            }
        } catch (IOException e) {
            throw new ResultsException("The journal of " + run.folder() + " cannot be read: " + e.getMessage(), e);
        }
        checked[point.index()] = end;
    }

    private void note(boolean[] wrong, int replicate, String metric, double kept, double now) {
        if (Double.doubleToLongBits(kept) != Double.doubleToLongBits(now)) {
            wrong[replicate - first] = true;
            if (differences.size() < MAX_DIFFERENCES) {
                differences.add(point.id() + ", replicate " + replicate + ", " + metric + ": kept " + kept + ", now " + now);
            }
        }
    }

    @Override
    public void rollback() {
        batch = null;
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new ResultsException("The journal of " + run.folder() + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
