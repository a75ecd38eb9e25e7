package org.escalation.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.escalation.simulation.RunSettings;
import org.escalation.simulation.RunSummary;
import org.escalation.simulation.Runner;
import org.escalation.simulation.experiment.MemoryJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecorderTest {

    @TempDir
    Path folder;

    @Test
    void aStoppedRunGoesOnToTheSameBits() throws Exception {
        Fixture fixture = Fixture.experiment(folder, 2500, 7);
        AtomicInteger calls = new AtomicInteger();
        try (RunRecorder recorder = fixture.open()) {
            assertFalse(fixture.run(recorder, () -> calls.incrementAndGet() < 13));
            assertTrue(recorder.replicates() > 0);
        }
        StoredRun partial = fixture.results.runs().get(0);
        assertFalse(partial.manifest().complete());
        assertEquals("partial", partial.state());
        try (RunRecorder recorder = fixture.open()) {
            assertEquals(partial.replicates(), recorder.replicates());
            assertTrue(fixture.run(recorder, () -> true));
            recorder.completed();
            MemoryJournal memory = new MemoryJournal(fixture.plan.points().size(), fixture.runner.metrics());
            fixture.run(memory, () -> true);
            for (int point = 0; point < fixture.plan.points().size(); point++) {
                for (int metric = 0; metric < fixture.runner.metrics().size(); metric++) {
                    assertArrayEquals(memory.values(point, metric), recorder.values(point, metric));
                }
            }
        }
        String resumed = fixture.results.runs().get(0).manifest().digest();
        Fixture again = Fixture.experiment(Files.createDirectory(folder.resolve("again")), 2500, 7);
        assertEquals(resumed, again.whole(false).manifest().digest());
        Fixture otherSeed = Fixture.experiment(Files.createDirectory(folder.resolve("other")), 2500, 8);
        assertNotEquals(resumed, otherSeed.whole(false).manifest().digest());
    }

    /** Sums over what was kept are those of a run that kept nothing. */
    @Test
    void keptValuesGiveTheSummaryOfTheRun() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 3000, 5);
        fixture.whole(false);
        RunSettings settings = RunSettings.of(3000, 5, 1).withMetrics(fixture.runner.standardMetrics());
        RunSummary run = Runner.run(fixture.runner.scenarios().get(0), settings);
        int others = fixture.runner.metrics().size() - settings.metrics().size();
        try (RunRecorder recorder = fixture.open()) {
            assertTrue(recorder.isComplete());
            RunSummary kept = RunSummary.of(fixture.runner.scenarios().get(0), settings, recorder.outcomes(0),
                    metric -> recorder.values(0, others + metric), recorder.failures(0));
            assertEquals(run, kept);
        }
    }

    @Test
    void onlyOneCanBeAtARun() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 1);
        try (RunRecorder recorder = fixture.open()) {
            assertTrue(assertThrows(ResultsException.class, fixture::open).getMessage().contains("going on in another process"));
            assertEquals(0, recorder.replicates());
        }
        fixture.open().close();
    }

    @Test
    void aChangedModelMakesResultsStale() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 1);
        fixture.whole(false);
        assertEquals("complete", fixture.results.runs().get(0).state());
        Files.writeString(fixture.model, Files.readString(fixture.model).replaceFirst("name=\"", "name=\"X"));
        assertEquals(StoredRun.Freshness.STALE, fixture.results.runs().get(0).freshness());
        assertTrue(fixture.results.runs().get(0).state().contains("stale"));
        // the changed model has runs of its own
        assertEquals(null, fixture.results.find(Fixture.scenario(folder, 10, 1).request(false)));
        Files.delete(fixture.model);
        assertEquals(StoredRun.Freshness.MODEL_MISSING, fixture.results.runs().get(0).freshness());
    }

    @Test
    void verificationRepeatsEveryValueAndFindsOthers() throws Exception {
        Fixture fixture = Fixture.experiment(folder, 300, 3);
        StoredRun run = fixture.whole(false);
        try (Verification verification = Verification.of(run)) {
            assertTrue(fixture.run(verification, () -> true));
            assertEquals(run.replicates(), verification.compared());
            assertEquals(0, verification.different(), verification.differences().toString());
            assertTrue(verification.isUntouched());
        }
        try (Verification verification = Verification.of(run)) {
            assertTrue(Fixture.experiment(folder, 300, 4).run(verification, () -> true));
            assertTrue(verification.different() > 0);
            assertFalse(verification.differences().isEmpty());
        }
    }

    @Test
    void aSpoiltManifestIsNamed() throws Exception {
        Fixture fixture = Fixture.scenario(folder, 10, 1);
        StoredRun run = fixture.whole(false);
        Files.writeString(run.folder().resolve("manifest.json"), "{\"format\": 1}");
        assertTrue(assertThrows(ResultsException.class, () -> fixture.results.runs()).getMessage().contains("manifest.json"));
        Files.writeString(run.folder().resolve("manifest.json"), "<nonsense");
        assertTrue(assertThrows(ResultsException.class, () -> fixture.results.runs()).getMessage().contains("manifest.json"));
    }
}
