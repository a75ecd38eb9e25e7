package org.escalation.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.escalation.results.internal.ManifestFile;

/**
 * A folder with the results of a model.
 *
 * @param path the folder; made when the first run begins
 */
public record ResultsFolder(Path path) {

    private static final String SUFFIX = ".results";
    private static final String MODEL_SUFFIX = ".escalation";

    /**
     * The folder that belongs to a model: {@code NAME.results} beside {@code NAME.escalation}.
     *
     * @param model the model file
     * @return the folder
     */
    public static ResultsFolder beside(Path model) {
        String name = model.getFileName().toString();
        String stem = name.endsWith(MODEL_SUFFIX) ? name.substring(0, name.length() - MODEL_SUFFIX.length()) : name;
        return new ResultsFolder(model.resolveSibling(stem + SUFFIX));
    }

    /**
     * Opens the run that a request asks for, or begins it. The same request finds the same run and goes on with it.
     *
     * @param request what is run
     * @return the sitting; to be closed
     * @throws ResultsException if somebody else is at it, or it cannot be read or written
     */
    public RunRecorder open(RunRequest request) {
        RunManifest manifest;
        try {
            manifest = request.manifest(path);
        } catch (IOException e) {
            throw new ResultsException(request.model() + " cannot be read: " + e.getMessage(), e);
        }
        return RunRecorder.open(path.resolve(manifest.run()), manifest, request.threads());
    }

    /**
     * Whether a run that was begun by the same request is there.
     *
     * @param request what is run
     * @return its manifest as it was last written; null if there is none
     */
    public RunManifest find(RunRequest request) {
        try {
            Path folder = path.resolve(request.manifest(path).run());
            return Files.exists(folder.resolve(ManifestFile.NAME)) ? ManifestFile.read(folder.resolve(ManifestFile.NAME)) : null;
        } catch (IOException e) {
            throw new ResultsException(request.model() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The runs in the folder, brought up to date: what a killed program has left is counted.
     *
     * @return the runs, the one begun last first; empty if there is no folder
     * @throws ResultsException if the folder or a manifest cannot be read
     */
    public List<StoredRun> runs() {
        List<StoredRun> runs = new ArrayList<>();
        for (Path folder : folders()) {
            runs.add(StoredRun.read(folder));
        }
        runs.sort(Comparator.comparing((StoredRun run) -> run.manifest().started()).thenComparing(run -> run.manifest().run()).reversed());
        return runs;
    }

    private List<Path> folders() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(folder -> Files.isRegularFile(folder.resolve(ManifestFile.NAME))).sorted().toList();
        } catch (IOException e) {
            throw new ResultsException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
