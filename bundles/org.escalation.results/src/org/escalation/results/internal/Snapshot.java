package org.escalation.results.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.escalation.results.RunManifest;

/**
 * The tables of a run as it is now: those in its folder if they are up to date; else made from the journal, in the folder if
 * nobody works on it, and otherwise in a place of their own that is removed afterwards.
 *
 * @param tables    folder with the tables
 * @param temporary folder to remove in the end; null if there is none
 */
public record Snapshot(Path tables, Path temporary) implements AutoCloseable {

    /** Finds or makes the tables of a run. */
    public static Snapshot of(Path run, RunManifest manifest) throws IOException {
        try (JournalFile journal = JournalFile.read(RunFiles.journal(run), manifest.metrics().size())) {
            Path there = Tables.folder(run, journal.length());
            if (Files.isDirectory(there)) {
                return new Snapshot(there, null);
            }
            RunFiles files = new RunFiles(manifest, journal);
            if (publishedInPlace(run, manifest, journal, files)) {
                return new Snapshot(there, null);
            }
            Path temporary = Files.createTempDirectory("escalation-results");
            Tables.publish(temporary, manifest, journal, files);
            return new Snapshot(Tables.folder(temporary, journal.length()), temporary);
        }
    }

    private static boolean publishedInPlace(Path run, RunManifest manifest, JournalFile journal, RunFiles files) throws IOException {
        if (!Files.isWritable(run)) {
            return false;
        }
        try (FileChannel file = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = tryLock(file)) {
            if (lock != null) {
                Tables.publish(run, manifest, journal, files);
                Tables.clean(run, journal.length());
            }
            return lock != null;
        }
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    @Override
    public void close() {
        if (temporary != null) {
            try {
                Tables.delete(temporary);
            } catch (IOException e) {
                // it is in the system's folder for such things, which the system clears
                temporary.toFile().deleteOnExit();
            }
        }
    }
}
