package org.escalation.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.escalation.results.RunManifest.MachineRef;
import org.escalation.results.internal.BatchSink;
import org.escalation.results.internal.JournalFile;
import org.escalation.results.internal.ManifestFile;
import org.escalation.results.internal.Reading;
import org.escalation.results.internal.RunFiles;
import org.escalation.simulation.ResultSink;
import org.escalation.simulation.experiment.DesignPoint;
import org.escalation.simulation.experiment.ExperimentJournal;
import org.escalation.simulation.experiment.ExperimentResults;
import org.escalation.simulation.experiment.JournalException;

/**
 * One sitting at a run: takes its results, and has those of earlier sittings. Only one sitting at a time is possible.
 * Values are kept on disk and read when they are asked for, so memory does not grow with the run. Used by one thread.
 */
public final class RunRecorder implements ExperimentJournal, ExperimentResults, AutoCloseable {

    private final Path folder;
    private final RunManifest manifest;
    private final int threads;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final JournalFile journal;
    private final RunFiles files;
    private final long start = System.nanoTime();
    private BatchSink batch;
    private int batchPoint;
    private int batchFirst;
    private boolean complete;

    private RunRecorder(Path folder, RunManifest manifest, int threads, FileChannel lockFile, FileLock lock) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.threads = threads;
        this.lockFile = lockFile;
        this.lock = lock;
        complete = manifest.complete();
        journal = JournalFile.append(RunFiles.journal(folder), manifest.metrics().size());
        files = new RunFiles(manifest, journal);
    }

    /**
     * Opens a run, or begins it.
     *
     * @param folder  folder of the run
     * @param fresh   manifest for a run that is not there yet
     * @param threads threads that are used
     * @return the recorder
     * @throws ResultsException if somebody else is at it, or it cannot be read or written
     */
    static RunRecorder open(Path folder, RunManifest fresh, int threads) {
        FileChannel lockFile = null;
        try {
            Files.createDirectories(folder);
            lockFile = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(lockFile);
            if (lock == null) {
                throw new ResultsException("The run in " + folder + " is going on in another process; wait for it, or stop it");
            }
            Path file = folder.resolve(ManifestFile.NAME);
            RunManifest manifest = Files.exists(file) ? ManifestFile.read(file) : fresh;
            RunRecorder recorder = new RunRecorder(folder, manifest, threads, lockFile, lock);
            recorder.save(manifest.complete(), null);
            return recorder;
        } catch (IOException e) {
            release(lockFile);
            throw new ResultsException("Results cannot be kept in " + folder + ": " + e.getMessage(), e);
        } catch (ResultsException e) {
            release(lockFile);
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    private static void release(FileChannel lockFile) {
        if (lockFile != null) {
            try {
                lockFile.close();
            } catch (IOException e) {
                // the reason why nothing works is on its way already
                return;
            }
        }
    }

    /** The folder of the run. */
    public Path folder() {
        return folder;
    }

    /** Replicates that earlier sittings left and this one has added. */
    public long replicates() {
        long sum = 0;
        for (int i = 0; i < manifest.settings().size(); i++) {
            sum += files.stored(i);
        }
        return sum;
    }

    /** Whether everything that was wanted is there. */
    public boolean isComplete() {
        return complete;
    }

    /** Everything that was wanted is there. */
    public void completed() {
        complete = true;
    }

    @Override
    public int stored(DesignPoint point) {
        return files.stored(point.index());
    }

    @Override
    public ResultSink begin(DesignPoint point, int first, int count) {
        batch = new BatchSink(journal, manifest.metrics(), first, count, manifest.turns());
        batchPoint = point.index();
        batchFirst = first;
        return batch;
    }

    @Override
    public void commit(int failures, List<String> messages) {
        try {
            batch.flush();
            journal.commit(batchPoint, batchFirst, batch.outcomes(), batch.values(), String.join("\n", messages));
            files.add(journal.batches().get(journal.batches().size() - 1));
        } catch (IOException e) {
            rollback();
            throw failure(e);
        }
    }

    @Override
    public void rollback() {
        try {
            journal.rollback();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private JournalException failure(IOException e) {
        return new JournalException("Results cannot be written to " + folder + ": " + e.getMessage() + ". What was written before is kept", e);
    }

    @Override
    public int replicates(int point) {
        return files.stored(point);
    }

    @Override
    public double[] values(int point, int metric) {
        return Reading.from(folder, () -> files.values(point, metric));
    }

    /**
     * How each replicate of a setting ended.
     *
     * @param point index of the setting
     * @return ordinals of outcomes; -1 for a replicate that failed
     */
    public byte[] outcomes(int point) {
        return Reading.from(folder, () -> files.outcomes(point));
    }

    @Override
    public int failed(int point) {
        return files.failed(point);
    }

    /**
     * Why replicates of a setting failed: the first few of each batch.
     *
     * @param point index of the setting
     * @return messages
     */
    public List<String> failures(int point) {
        return files.batches(point).stream().filter(each -> !each.message().isEmpty()).flatMap(each -> each.message().lines()).toList();
    }

    /**
     * Ends the sitting: brings the manifest up to date and lets others at the run.
     *
     * @throws ResultsException if that fails, for example on a full disk; the journal then has everything
     */
    @Override
    public void close() {
        if (!lockFile.isOpen()) {
            return;
        }
        try (lockFile; lock; journal) {
            save(complete, files.digest());
        } catch (IOException e) {
            throw new ResultsException("The manifest in " + folder + " cannot be written: " + e.getMessage()
                    + ". The results are kept; make room, and the same command goes on with them", e);
        }
    }

    private void save(boolean whole, String digest) throws IOException {
        String end = digest == null ? manifest.ended() : Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        double seconds = manifest.seconds() + (System.nanoTime() - start) / 1e9;
        ManifestFile.write(manifest.withState(files.settings(), MachineRef.here(threads), end, seconds, whole, digest), folder);
    }
}
