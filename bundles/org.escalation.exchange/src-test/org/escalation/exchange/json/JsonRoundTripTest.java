package org.escalation.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.RandomModels;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.EscalationFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as JSON comes back the same, and what is no model is refused with its place. */
class JsonRoundTripTest {

    private static final Path SAMPLE = Path.of("../../models/ukraine/ukraine.escalation");
    private static final String HEAD =
            "{\"format\": \"escalation-model\", \"formatVersion\": 1, \"metamodel\": \"http://org.escalation/model/1\", ";

    static String write(EscalationModel model) throws ExchangeException, IOException {
        StringWriter text = new StringWriter();
        new JsonModelWriter(text, () -> false).write(model);
        return text.toString();
    }

    static EscalationModel read(String json) throws ExchangeException, IOException {
        return new JsonModelReader(new StringReader(json), () -> false).read();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomModelsComeBackTheSame(long seed) throws ExchangeException, IOException {
        EscalationModel model = RandomModels.next(new SplittableRandom(seed));
        String json = write(model);
        EscalationModel back = read(json);
        assertEquals(json, write(back));
        assertTrue(EcoreUtil.equals(model, back));
    }

    @Test
    void theSampleComesBackTheSame() throws ExchangeException, IOException {
        EscalationModel sample = EscalationFiles.load(SAMPLE).model();
        EscalationModel back = read(write(sample));
        assertTrue(EcoreUtil.equals(sample, back));
    }

    @Test
    void theSchemaShippedIsTheOneTheMetamodelMakes() throws IOException {
        Path shipped = Path.of("schema/escalation-model-1.schema.json");
        assertEquals(ModelJsonSchema.text(), Files.readString(shipped),
                "The metamodel has changed: write ModelJsonSchema.text() to " + shipped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"model\": {\"class\": \"Actor\"}}|not an EscalationModel",
        "\"model\": {\"class\": \"Nonsense\"}}|no class \"Nonsense\"",
        "\"model\": {\"class\": \"Threshold\"}}|no class \"Threshold\"",
        "\"model\": {\"class\": \"EscalationModel\", \"colour\": 1}}|no feature \"colour\"",
        "\"model\": {\"class\": \"EscalationModel\", \"name\": 1}}|a text is expected",
        "\"model\": {\"class\": \"EscalationModel\", \"name\": \"a\", \"name\": \"b\"}}|given twice",
        "\"model\": {\"class\": \"EscalationModel\", \"tickUnit\": \"FORTNIGHT\"}}|FORTNIGHT",
        "\"model\": {\"class\": \"EscalationModel\", \"tickLength\": \"long\"}}|long",
        "\"model\": {\"class\": \"EscalationModel\", \"actors\": [{\"class\": \"Ladder\"}]}}|holds Actor",
        "\"model\": {\"class\": \"EscalationModel\", \"actors\": {\"class\": \"Actor\"}}}|BEGIN_ARRAY",
        "\"model\": {\"class\": \"EscalationModel\"}} true|malformed",
        "\"model\": {\"class\": \"EscalationModel\"|too early",
        "\"model\": {\"id\": \"x\"}}|\"class\" is expected",
        "\"model\": {\"class\": \"EscalationModel\", \"actors\": [{\"class\": \"Actor\", \"id\": \"a\", \"members\": [\"b\"]}]}}|\"b\"",
        "\"model\": {\"class\": \"EscalationModel\", \"id\": \"a\", \"actors\": [{\"class\": \"Actor\", \"id\": \"a\"}]}}|used twice"})
    void whatIsNoModelIsRefused(String rest, String reason) {
        ExchangeException refused = assertThrows(ExchangeException.class, () -> read(HEAD + rest));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void theWrongKindOfTargetIsRefused() {
        String json = HEAD + "\"model\": {\"class\": \"EscalationModel\", \"ladders\": [{\"class\": \"Ladder\", \"id\": \"l\"}],"
                + " \"actors\": [{\"class\": \"Actor\", \"members\": [\"l\"]}]}}";
        ExchangeException refused = assertThrows(ExchangeException.class, () -> read(json));
        assertTrue(refused.getMessage().contains("is a Ladder"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"format\": \"x\"}", "\u0000", "{\"format\": \"escalation-model\", \"formatVersion\": 2}"})
    void otherTextsAreRefused(String json) {
        assertThrows(ExchangeException.class, () -> read(json));
    }

    @Test
    void endlessNestingIsRefused() {
        String json = HEAD + "\"model\": {\"class\": \"EscalationModel\", \"actors\": " + "[".repeat(100_000);
        assertThrows(ExchangeException.class, () -> read(json));
    }

    @Test
    void aReferenceToAnElementWithoutIdentifierIsNamed() {
        EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
        Actor west = EscalationFactory.eINSTANCE.createActor();
        west.setName("West");
        west.getMembers().add(west);
        model.getActors().add(west);
        ExchangeException refused = assertThrows(ExchangeException.class, () -> write(model));
        assertTrue(refused.getMessage().contains("West") && refused.getMessage().contains("Actor.members"),
                refused.getMessage());
    }

    @Test
    void cancellingEndsBothWays() {
        EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
        assertThrows(CancellationException.class,
                () -> new JsonModelWriter(new StringWriter(), () -> true).write(model));
        assertThrows(CancellationException.class,
                () -> new JsonModelReader(new StringReader(HEAD + "\"model\": {"), () -> true).read());
    }
}
