package org.escalation.diagram.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.escalation.diagram.tool.DiagramTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted, on the specifications of these tests. */
class SpecCheckTest {

    @TempDir
    private Path folder;

    @Test
    void aSpecificationThatIsUnderstoodCountsInFull() throws IOException {
        try (InputStream in = DiagramTools.class.getResourceAsStream("desk.odesign")) {
            Files.copy(in, folder.resolve("desk.odesign"));
        }
        SpecCheck check = SpecCheck.of(folder);
        assertEquals(new Count(1, 1), check.files());
        assertEquals(1, check.constructs().share());
        assertEquals(1, check.tools().share());
        assertEquals(1, check.steps().share());
        assertTrue(check.tools().all() >= 18 && check.steps().all() >= 40, check.tools() + " " + check.steps());
        assertTrue(check.findings().isEmpty());
    }

    @Test
    void aGapInSeveralFilesIsOneFinding() throws IOException {
        String text;
        try (InputStream in = DiagramTools.class.getResourceAsStream("desk.odesign")) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replace("tool:RemoveElement", "tool:Vanish");
        }
        Files.writeString(folder.resolve("a.odesign"), text);
        Files.writeString(folder.resolve("b.odesign"), text.replace("name=\"Weed\"", "name=\"Mow\""));
        SpecCheck check = SpecCheck.of(folder);
        Finding finding = check.findings().stream().filter(one -> one.problem().message().contains("Vanish")).findFirst().orElseThrow();
        assertEquals(2, finding.files());
        assertEquals(2, finding.occurrences());
        assertTrue(finding.problem().place().toString().startsWith("a.odesign:"));
        assertEquals(2, check.missingTools().get("step Vanish"));
    }
}
