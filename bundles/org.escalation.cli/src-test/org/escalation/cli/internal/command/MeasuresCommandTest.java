package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.EscalationResource;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresCommandTest extends CommandTest {

    @BeforeEach
    void saveAModel() throws SaveException {
        Path file = folder.resolve("crisis.escalation");
        EscalationResource resource = EscalationFiles.create(file, "A crisis");
        Actor actor = EscalationFactory.eINSTANCE.createActor();
        actor.setName("=West"); // what a spreadsheet would take for a formula
        actor.setPrevailValue(10);
        actor.setSubmitValue(0);
        actor.setDisasterValue(-90);
        resource.model().getActors().add(actor);
        EscalationFiles.save(resource.model(), file);
    }

    @Test
    void tableShowsTheValueAndItsSubjectInsideTheWidth() {
        assertEquals(ExitCode.FINE, run("measures", "crisis.escalation"), err.toString());
        assertTrue(out.toString().lines().anyMatch(line -> line.contains("0.100") && line.contains("=West")), out.toString());
        assertTrue(out.toString().lines().allMatch(line -> line.length() <= 120));
    }

    @Test
    void jsonGivesFullPrecisionAndTheElements() {
        assertEquals(ExitCode.FINE, run("measures", "crisis.escalation", "--format", "json", "--measure", "critical-risk"));
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(1, json.get("formatVersion").getAsInt());
        JsonObject value = json.getAsJsonArray("measures").get(0).getAsJsonObject()
                .getAsJsonArray("values").get(0).getAsJsonObject();
        assertEquals(.1, value.get("value").getAsDouble(), 1e-15);
        assertEquals("Actor", value.getAsJsonArray("subjects").get(0).getAsJsonObject().get("class").getAsString());
    }

    @Test
    void csvHasARowForEachValue() {
        assertEquals(ExitCode.FINE, run("measures", "crisis.escalation", "--format", "csv"), err.toString());
        assertTrue(out.toString().startsWith("measure,unit,subjects,value"), out.toString());
        assertTrue(out.toString().contains("critical-risk,,"), out.toString() + err);
    }

    @Test
    void wrongNamesAreWrongUsageAndSayWhatThereIs() {
        assertEquals(ExitCode.USAGE, run("measures", "crisis.escalation", "--measure", "credulity"));
        assertTrue(err.toString().contains("credibility"), err.toString());
        assertEquals(ExitCode.USAGE, run("measures", "crisis.escalation", "--scenario", "none"));
        assertEquals(ExitCode.USAGE, run("measures", "crisis.escalation", "--format", "xml"));
    }

    @Test
    void unreadableFilesAreInputErrors() throws IOException {
        assertEquals(ExitCode.INPUT, run("measures", "missing.escalation"));
        Files.writeString(folder.resolve("broken.escalation"), "<nonsense");
        assertEquals(ExitCode.INPUT, run("measures", "broken.escalation"));
        assertTrue(err.toString().contains("broken.escalation"), err.toString());
    }
}
