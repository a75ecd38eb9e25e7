package org.escalation.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.escalation.model.io.ModelHash;
import org.escalation.results.internal.JournalFile;
import org.escalation.results.internal.ManifestFile;
import org.escalation.results.internal.RunFiles;

/**
 * A run that is on disk.
 *
 * @param folder    its folder
 * @param manifest  what was run, with the replicates that are there now
 * @param freshness whether the model is still the one that was run
 */
public record StoredRun(Path folder, RunManifest manifest, Freshness freshness) {

    /** Whether the model is still the one that was run. */
    public enum Freshness {
        /** The model has the same bytes. */
        CURRENT,
        /** The model has changed since: the results are of what it was. */
        STALE,
        /** The model is not where it was. */
        MODEL_MISSING
    }

    /**
     * Reads a run.
     *
     * @param folder its folder
     * @return the run; with what its journal holds, if its last sitting did not end in order
     * @throws ResultsException if it cannot be read
     */
    public static StoredRun read(Path folder) {
        RunManifest manifest = ManifestFile.read(folder.resolve(ManifestFile.NAME));
        return new StoredRun(folder, counted(folder, manifest), freshness(folder, manifest));
    }

    private static RunManifest counted(Path folder, RunManifest manifest) {
        Path file = RunFiles.journal(folder);
        try {
            if (manifest.digest() != null || !Files.exists(file)) {
                return manifest;
            }
            try (JournalFile journal = JournalFile.read(file, manifest.metrics().size())) {
                RunFiles files = new RunFiles(manifest, journal);
                return manifest.withState(files.settings(), manifest.machine(), manifest.ended(), manifest.seconds(), manifest.complete(), null);
            }
        } catch (IOException e) {
            throw new ResultsException("The journal " + file + " " + e.getMessage(), e);
        }
    }

    private static Freshness freshness(Path folder, RunManifest manifest) {
        Path model = model(folder, manifest);
        try {
            if (!Files.isRegularFile(model)) {
                return Freshness.MODEL_MISSING;
            }
            return ModelHash.of(model).equals(manifest.model().hash()) ? Freshness.CURRENT : Freshness.STALE;
        } catch (IOException e) {
            return Freshness.MODEL_MISSING;
        }
    }

    private static Path model(Path folder, RunManifest manifest) {
        return folder.toAbsolutePath().resolve(manifest.model().file()).normalize();
    }

    /** Where the model was when it was run, seen from where the results are now. */
    public Path model() {
        return model(folder, manifest);
    }

    /** Replicates of all settings that are there. */
    public long replicates() {
        return manifest.settings().stream().mapToLong(RunManifest.SettingRef::replicates).sum();
    }

    /** In words: complete or partial, and whether the model has changed since. */
    public String state() {
        String state = manifest.complete() ? "complete" : "partial";
        return switch (freshness) {
            case CURRENT -> state;
            case STALE -> state + ", stale: the model has changed since";
            case MODEL_MISSING -> state + ", model not found";
        };
    }
}
