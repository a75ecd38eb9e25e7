package org.escalation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.internal.CsvExporter;
import org.escalation.exchange.internal.JsonExporter;
import org.escalation.exchange.internal.JsonImporter;
import org.escalation.model.EscalationModel;
import org.escalation.model.io.SaveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporters and importers over real files. */
class ExportTest {

    @TempDir
    private Path folder;

    private final EscalationModel model = RandomModels.next(new SplittableRandom(77));

    @Test
    void jsonFileComesBackTheSame() throws ExchangeException, IOException {
        Path file = folder.resolve("model.json");
        new JsonExporter().export(model, OutputTargets.file(file, false), () -> false);
        assertTrue(EcoreUtil.equals(model, new JsonImporter().read(file, () -> false)));
    }

    @Test
    void byteOrderMarkIsPassedOverAndOtherEncodingsAreRefused() throws ExchangeException, IOException {
        Path file = folder.resolve("model.json");
        new JsonExporter().export(model, OutputTargets.file(file, false), () -> false);
        Path marked = folder.resolve("marked.json");
        Files.writeString(marked, "\uFEFF" + Files.readString(file));
        assertTrue(EcoreUtil.equals(model, new JsonImporter().read(marked, () -> false)));
        Path latin = folder.resolve("latin.json");
        Files.write(latin, new byte[] {'{', '"', (byte) 0xE9, '"'});
        ExchangeException refused = assertThrows(ExchangeException.class, () -> new JsonImporter().read(latin, () -> false));
        assertTrue(refused.getMessage().contains("UTF-8"));
    }

    @Test
    void csvGoesToAFileOrToAFolder() throws ExchangeException, IOException {
        new CsvExporter().export(model, OutputTargets.file(folder.resolve("all.csv"), false), () -> false);
        assertTrue(Files.size(folder.resolve("all.csv")) > 0);
        Path tables = folder.resolve("tables");
        new CsvExporter().export(model, OutputTargets.folder(tables, false), () -> false);
        assertTrue(Files.exists(tables.resolve("EscalationModel.csv")));
        assertTrue(Files.exists(tables.resolve("columns.csv")));
    }

    @Test
    void existingFilesAreLeftAloneUnlessReplacingIsAllowed() throws ExchangeException, IOException {
        Path file = Files.writeString(folder.resolve("model.json"), "mine");
        assertThrows(SaveException.class,
                () -> new JsonExporter().export(model, OutputTargets.file(file, false), () -> false));
        assertEquals("mine", Files.readString(file));
        new JsonExporter().export(model, OutputTargets.file(file, true), () -> false);
        assertFalse(Files.readString(file).equals("mine"));
    }

    @Test
    void theWrongKindOfTargetIsExplained() {
        ExchangeException refused = assertThrows(ExchangeException.class,
                () -> new JsonExporter().export(model, OutputTargets.folder(folder, true), () -> false));
        assertTrue(refused.getMessage().contains("one file"));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("tables"), "mine");
        SaveException failed = assertThrows(SaveException.class,
                () -> new CsvExporter().export(model, OutputTargets.folder(file, true), () -> false));
        assertTrue(failed.getMessage().contains("not a folder"));
    }
}
