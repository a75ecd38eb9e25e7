package org.escalation.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import org.escalation.cli.CommandTest;
import org.escalation.cli.ExitCode;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.RedLine;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.EscalationResource;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ValidateCommandTest extends CommandTest {

    @BeforeEach
    void saveModels() throws SaveException {
        EscalationFiles.create(folder.resolve("empty.escalation"), "Nothing").save(
                org.escalation.model.io.SaveSettings.DEFAULT);
        EscalationResource resource = EscalationFiles.create(folder.resolve("bad.escalation"), "A crisis");
        Actor actor = EscalationFactory.eINSTANCE.createActor();
        actor.setName("West");
        RedLine line = EscalationFactory.eINSTANCE.createRedLine();
        line.setName("Tanks");
        actor.getThresholds().add(line);
        resource.model().getActors().add(actor);
        resource.save(org.escalation.model.io.SaveSettings.DEFAULT);
    }

    @Test
    void aModelWithoutErrorsEndsWithZero() {
        assertEquals(ExitCode.FINE, run("validate", "empty.escalation"), err.toString());
        assertTrue(out.toString().contains("no findings"), out.toString());
    }

    @Test
    void textNamesLineRuleAndRemedy() {
        assertEquals(ExitCode.FINDINGS, run("validate", "bad.escalation"), err.toString());
        assertTrue(out.toString().lines().anyMatch(line -> line.startsWith("bad.escalation:4: error: ")
                && line.contains("Tanks") && line.endsWith("[redline.response]")), out.toString());
    }

    @Test
    void jsonCountsAndListsFindings() {
        assertEquals(ExitCode.FINDINGS, run("validate", "bad.escalation", "--format", "json"));
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(1, json.get("formatVersion").getAsInt());
        assertEquals(2, json.get("errors").getAsInt());
        assertEquals(4, json.getAsJsonArray("findings").get(0).getAsJsonObject().get("line").getAsInt());
    }

    @Test
    void sarifRefersToItsRulesAndLines() throws IOException {
        assertEquals(ExitCode.FINDINGS, run("validate", "bad.escalation", "--format", "sarif", "--out", "bad.sarif"));
        JsonObject run = JsonParser.parseString(Files.readString(folder.resolve("bad.sarif"))).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")
                .get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
        assertEquals(result.get("ruleId"), rule.get("id"));
        assertEquals("error", result.get("level").getAsString());
        JsonObject artifact = result.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation");
        assertEquals("bad.escalation", artifact.get("uri").getAsString());
        assertTrue(run.getAsJsonObject("originalUriBaseIds").has(artifact.get("uriBaseId").getAsString()));
        assertTrue(result.has("partialFingerprints"));
        assertEquals(4, result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation")
                .getAsJsonObject("region").get("startLine").getAsInt());
    }

    @Test
    void unreadableFilesAreAnInputError() throws IOException {
        Files.writeString(folder.resolve("junk.escalation"), "junk");
        assertEquals(ExitCode.INPUT, run("validate", "junk.escalation"));
        assertEquals(ExitCode.INPUT, run("validate", "absent.escalation"));
        assertEquals("", out.toString());
        assertEquals(ExitCode.INPUT, run("validate", "junk.escalation", "--format", "json"));
        JsonObject finding = JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("findings").get(0)
                .getAsJsonObject();
        assertEquals("file.format", finding.get("rule").getAsString());
    }
}
