package org.escalation.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of a run as {@code kill -9} does. */
class KilledRunTest {

    private static final int REPLICATIONS = 20_000;

    @TempDir
    Path folder;

    /** What the killed process does: it runs, and makes a file when the first results are kept. */
    public static final class Child {

        private Child() {
        }

        /** @param arguments the folder, and the file to make */
        public static void main(String[] arguments) throws Exception {
            Fixture fixture = Fixture.experiment(Path.of(arguments[0]), REPLICATIONS, 11);
            RunRecorder recorder = fixture.open();
            Path kept = Path.of(arguments[1]);
            fixture.run(recorder, () -> {
                if (recorder.replicates() > 0 && !Files.exists(kept)) {
                    make(kept);
                }
                return true;
            });
        }

        private static void make(Path file) {
            try {
                Files.createFile(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void nothingThatWasKeptIsLost() throws Exception {
        Fixture.copy(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path kept = folder.resolve("kept");
        Path said = folder.resolve("said");
        Process child = new ProcessBuilder(List.of(java, "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString(),
                kept.toString())).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (!Files.exists(kept)) {
                assertTrue(child.isAlive(), () -> "the run ended before anything was kept: " + text(said));
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } finally {
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(1, TimeUnit.MINUTES));

        Fixture fixture = Fixture.experiment(folder, REPLICATIONS, 11);
        StoredRun killed = fixture.results.runs().get(0);
        assertFalse(killed.manifest().complete());
        assertTrue(killed.replicates() > 0);
        // what is there can be asked at once
        try (ResultsDatabase database = ResultsDatabase.open(fixture.results)) {
            assertEquals(killed.replicates(), ((Number) database.ask("SELECT count(*) FROM outcomes", 1).rows().get(0).get(0)).longValue());
        }
        StoredRun resumed = fixture.whole(false);
        assertTrue(resumed.manifest().complete());
        StoredRun uninterrupted = Fixture.experiment(Files.createDirectory(folder.resolve("again")), REPLICATIONS, 11).whole(false);
        assertEquals(uninterrupted.manifest().digest(), resumed.manifest().digest());
        assertEquals(uninterrupted.manifest().settings(), resumed.manifest().settings());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
