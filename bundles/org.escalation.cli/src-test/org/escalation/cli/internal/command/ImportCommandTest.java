package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables as updates of the sample. */
class ImportCommandTest extends CommandTest {

    private static final Path SAMPLE = Path.of("../../models/ukraine/ukraine.escalation").toAbsolutePath().normalize();

    @BeforeEach
    void copyTheSample() throws IOException {
        Files.copy(SAMPLE, folder.resolve("m.escalation"));
    }

    private long mismatch() throws IOException {
        return Files.mismatch(SAMPLE, folder.resolve("m.escalation"));
    }

    @Test
    void tablesOfTheExportChangeNothing() throws IOException {
        assertEquals(ExitCode.FINE, run("export", "m.escalation", "--format", "csv", "--out", "tables/"), err.toString());
        assertEquals(ExitCode.FINE, run("import", "tables", "--into", "m.escalation"), err.toString() + out);
        assertTrue(out.toString().contains("0 added, 0 changed") && out.toString().contains(" 0 refused"), out.toString());
        assertEquals(-1, mismatch());
    }

    @Test
    void previewSaysWhatWouldChangeAndAcceptingDoesIt() throws IOException {
        Files.writeString(folder.resolve("Issue.csv"), "id,name\n,New issue\n");
        assertEquals(ExitCode.FINE, run("import", "Issue.csv", "--into", "m.escalation", "--preview"), err.toString());
        assertTrue(out.toString().contains("Issue.csv, line 2: added Issue"), out.toString());
        assertEquals(-1, mismatch());
        assertEquals(ExitCode.FINE, run("import", "Issue.csv", "--into", "m.escalation"), err.toString());
        assertTrue(Files.readString(folder.resolve("m.escalation")).contains("name=\"New issue\""));
    }

    @Test
    void whileSomethingIsRefusedNothingChanges() throws IOException {
        Files.writeString(folder.resolve("Issue.csv"), "id,name,domain\n,Good,\n,Bad,nowhere\n");
        assertEquals(ExitCode.FINDINGS, run("import", "Issue.csv", "--into", "m.escalation"));
        assertTrue(out.toString().contains("Issue.csv, line 3, column 3: refused"), out.toString());
        assertEquals(-1, mismatch());
        assertEquals(ExitCode.FINE, run("import", "Issue.csv", "--into", "m.escalation", "--skip-refused"), err.toString());
        assertTrue(Files.readString(folder.resolve("m.escalation")).contains("name=\"Good\""));
    }

    @Test
    void aPlaceToWriteToIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("Issue.csv"), "id,name\n");
        assertEquals(ExitCode.USAGE, run("import", "Issue.csv"));
        assertTrue(err.toString().contains("--into"), err.toString());
        assertEquals(ExitCode.USAGE, run("import", "Issue.csv", "--out", "x.escalation"));
        assertTrue(err.toString().contains("--into MODEL"), err.toString());
    }

    @Test
    void formatsAreListedWithTheirPlugIns() {
        assertEquals(ExitCode.FINE, run("import", "--list-formats"), err.toString());
        assertTrue(out.toString().contains("json") && out.toString().contains("(org.escalation.exchange)"), out.toString());
        assertEquals(ExitCode.FINE, run("export", "--list-formats"), err.toString());
        assertTrue(out.toString().contains("graphml"), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.FINE, run("export", "--schema"), err.toString());
        assertTrue(out.toString().startsWith("{\n  \"$schema\""), out.toString());
    }
}
