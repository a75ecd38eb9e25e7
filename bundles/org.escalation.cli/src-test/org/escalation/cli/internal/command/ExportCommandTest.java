package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.model.io.EscalationFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Export and import on the sample. */
class ExportCommandTest extends CommandTest {

    private static final Path SAMPLE = Path.of("../../models/ukraine/ukraine.escalation").toAbsolutePath().normalize();

    @BeforeEach
    void copyTheSample() throws IOException {
        Files.copy(SAMPLE, folder.resolve("m.escalation"));
    }

    @Test
    void throughJsonAndBackIsTheSameModelAndTheSameFile() throws IOException {
        assertEquals(ExitCode.FINE, run("export", "m.escalation", "--format", "json", "--out", "m.json"), err.toString());
        assertEquals(ExitCode.FINE, run("import", "m.json", "--out", "back.escalation"), err.toString());
        assertTrue(EcoreUtil.equals(EscalationFiles.load(SAMPLE).model(),
                EscalationFiles.load(folder.resolve("back.escalation")).model()));
        assertEquals(-1, Files.mismatch(SAMPLE, folder.resolve("back.escalation")));
    }

    @Test
    void formatFollowsTheExtension() throws IOException {
        assertEquals(ExitCode.FINE, run("export", "m.escalation", "--out", "m.csv"), err.toString());
        assertTrue(Files.readString(folder.resolve("m.csv")).startsWith("id,class,name,container,feature,value,unit"));
    }

    @Test
    void aFolderGetsATableForEachClass() {
        assertEquals(ExitCode.FINE, run("export", "m.escalation", "--format", "csv", "--out", "tables/"), err.toString());
        assertTrue(Files.exists(folder.resolve("tables/RedLine.csv")));
    }

    @Test
    void whatIsThereAlreadyIsReplacedOnlyByForce() throws IOException {
        Files.writeString(folder.resolve("m.json"), "mine");
        assertEquals(ExitCode.INPUT, run("export", "m.escalation", "--out", "m.json"));
        assertTrue(err.toString().contains("exists already") && err.toString().contains("--force"), err.toString());
        assertEquals("mine", Files.readString(folder.resolve("m.json")));
        assertEquals(ExitCode.FINE, run("export", "m.escalation", "--out", "m.json", "--force"));
    }

    @Test
    void unknownFormatsListWhatThereIs() {
        assertEquals(ExitCode.USAGE, run("export", "m.escalation", "--format", "xml", "--out", "m.xml"));
        assertTrue(err.toString().contains("json, csv"), err.toString());
        assertEquals(ExitCode.USAGE, run("import", "m.xml", "--out", "x.escalation"));
    }

    @Test
    void badInputAndMissingFoldersAreInputErrors() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"format\": 3");
        assertEquals(ExitCode.INPUT, run("import", "bad.json", "--out", "x.escalation"));
        assertTrue(err.toString().contains("bad.json"), err.toString());
        assertEquals(ExitCode.INPUT, run("import", "missing.json", "--out", "x.escalation"));
        assertEquals(ExitCode.INPUT, run("export", "m.escalation", "--out", "none/m.json"));
    }
}
