package org.escalation.results.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.escalation.results.ResultsException;
import org.escalation.results.RunManifest;

/** Reads and writes manifests. Writing replaces the file in one step. */
public final class ManifestFile {

    /** Name of the file in a run's folder. */
    public static final String NAME = "manifest.json";

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().serializeSpecialFloatingPointValues()
            .disableHtmlEscaping().create();

    private ManifestFile() {
    }

    /**
     * Reads a manifest.
     *
     * @throws ResultsException if it cannot be read or is none
     */
    public static RunManifest read(Path file) {
        try {
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            int format = json.get("format").getAsInt();
            if (format != RunManifest.FORMAT) {
                throw new ResultsException(file + " has the format " + format + ", this version knows format "
                        + RunManifest.FORMAT + "; use the version that wrote it");
            }
            return GSON.fromJson(json, RunManifest.class);
        } catch (IOException e) {
            throw new ResultsException(file + " cannot be read: " + e.getMessage(), e);
        } catch (ResultsException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser has no type of its own for a file that breaks the rules of the record
            throw new ResultsException(file + " is no manifest of a run: " + e.getMessage(), e);
        }
    }

    /** Writes a manifest. */
    public static void write(RunManifest manifest, Path folder) throws IOException {
        Path temporary = folder.resolve(NAME + ".new");
        Files.writeString(temporary, GSON.toJson(manifest) + "\n");
        Files.move(temporary, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
