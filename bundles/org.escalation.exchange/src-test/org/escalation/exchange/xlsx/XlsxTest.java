package org.escalation.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.OutputTargets;
import org.escalation.exchange.RandomModels;
import org.escalation.exchange.internal.XlsxExporter;
import org.escalation.exchange.update.ImportedTable;
import org.escalation.exchange.update.Problems;
import org.escalation.exchange.update.RowUpdate;
import org.escalation.exchange.update.UpdatePlan;
import org.escalation.exchange.update.UpdatePlanner;
import org.escalation.model.EscalationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    /** A workbook with one sheet of the given rows, and further parts. */
    private Path workbook(String rows, Map<String, byte[]> more) throws ExchangeException, IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : XlsxParts.of(List.of("EvidenceItem")).entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            put(zip, SHEET, ("<worksheet xmlns=\"" + XlsxParts.MAIN + "\">" + rows + "</worksheet>").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private List<ImportedTable> read(String rows, Problems problems) throws ExchangeException, IOException {
        return new XlsxTableReader().read(workbook(rows, Map.of()), problems, () -> false);
    }

    private static List<List<String>> cells(List<ImportedTable> tables) {
        return tables.getFirst().lines().stream().map(ImportedTable.Line::cells).toList();
    }

    @Test
    void textsNumbersDatesAndTruthComeBackAsTheyWere() throws Exception {
        List<String> texts = List.of("=1+1", "+x", "-5", "@x", "'q", "a\"b", "two\nlines", "cr\rhere", " blank ", "עברית", "😀", "_x000D_",
                "bell\u0007", "\uFFFE", "<&>", "lone\uD800");
        List<Object> values = List.of(1 / 3d, -0.0, 4.9e-324, Double.MAX_VALUE, 42, Long.MAX_VALUE, true, LocalDate.of(2022, 2, 24),
                LocalDate.of(1648, 10, 24), Double.NaN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter writer = new XlsxWriter(bytes);
        writer.sheet("A/B", List.of("column"));
        for (Object value : texts) {
            writer.row(List.of(value));
        }
        for (Object value : values) {
            writer.row(List.of(value));
        }
        writer.finish();
        Path file = Files.write(folder.resolve("x.xlsx"), bytes.toByteArray());
        Problems problems = new Problems(false);
        List<ImportedTable> tables = new XlsxTableReader().read(file, problems, () -> false);
        assertEquals(List.of(), problems.all());
        assertEquals("A_B", tables.getFirst().name());
        List<String> back = cells(tables).stream().skip(1).map(List::getFirst).toList();
        assertEquals(texts, back.subList(0, texts.size()));
        assertEquals(values.stream().map(Object::toString).toList(), back.subList(texts.size(), back.size()));
    }

    /** More than the limits that the runtime's XML reader has for small documents. */
    @Test
    void largeSheetsAreReadToTheEnd() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XlsxWriter writer = new XlsxWriter(bytes);
        writer.sheet("s", List.of("a", "b"));
        for (int row = 0; row < 150_000; row++) {
            writer.row(List.of("text " + row, "other & " + row));
        }
        writer.finish();
        List<ImportedTable> tables = new XlsxTableReader().read(Files.write(folder.resolve("l.xlsx"), bytes.toByteArray()), new Problems(false), () -> false);
        assertEquals(150_001, tables.getFirst().lines().size());
        assertEquals(List.of("text 149999", "other & 149999"), tables.getFirst().lines().getLast().cells());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void generatedModelsComeBackUnchanged(long seed) throws Exception {
        EscalationModel model = RandomModels.next(new SplittableRandom(seed));
        Path file = folder.resolve("m.xlsx");
        new XlsxExporter().export(model, OutputTargets.file(file, false), () -> false);
        Problems problems = new Problems(false);
        UpdatePlan plan = UpdatePlanner.plan(model, new XlsxTableReader().read(file, problems, () -> false), null, problems, () -> false);
        assertEquals(List.of(), plan.problems());
        assertEquals(List.of(), plan.rows().stream().filter(row -> row.kind() != RowUpdate.Kind.UNCHANGED).map(Object::toString).toList());
        assertFalse(plan.rows().isEmpty());
    }

    @Test
    void formulasAreNeverComputedAndTheirLastValueIsTakenByChoice() throws Exception {
        String rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CMD()</f><v>e1</v></c></row></sheetData>";
        Problems strict = new Problems(false);
        assertTrue(read(rows, strict).getFirst().lines().getLast().refused());
        assertTrue(strict.all().getFirst().toString().contains("book.xlsx, sheet EvidenceItem, cell A2"), strict.all().toString());
        assertEquals(List.of(List.of("id"), List.of("e1")), cells(read(rows, new Problems(true))));
    }

    @Test
    void mergedCellsAreRefusedOrFilledByChoice() throws Exception {
        String rows = "<sheetData><row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c></row>"
                + "<row><c><v>1</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>hint</t></rPh></is></c></row>"
                + "<row><c><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>";
        Problems strict = new Problems(false);
        assertTrue(read(rows, strict).getFirst().lines().stream().skip(1).allMatch(ImportedTable.Line::refused));
        assertTrue(strict.all().getFirst().toString().contains("cell B2") && strict.all().getFirst().toString().contains("B2:B3"));
        assertEquals(List.of(List.of("id", "name"), List.of("1", "ab"), List.of("2", "ab")), cells(read(rows, new Problems(true))));
    }

    @Test
    void errorsInCellsAreRefused() throws Exception {
        Problems problems = new Problems(true);
        read("<sheetData><row><c t=\"inlineStr\"><is><t>id</t></is></c></row><row><c t=\"e\"><v>#DIV/0!</v></c></row></sheetData>", problems);
        assertTrue(problems.all().getFirst().toString().contains("#DIV/0!"));
        assertEquals(1, problems.refused());
    }

    private String refusal(Path file) {
        return assertThrows(ExchangeException.class, () -> new XlsxTableReader().read(file, new Problems(true), () -> false)).getMessage();
    }

    @Test
    void hostileAndForeignFilesAreRefusedByName() throws Exception {
        assertTrue(refusal(workbook("", Map.of("xl/vbaProject.bin", new byte[1]))).contains("macros"));
        assertTrue(refusal(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).contains("old format"));
        assertTrue(refusal(Files.writeString(folder.resolve("text.xlsx"), "id,name\n")).contains("no workbook"));
        assertTrue(refusal(workbook("<sheetData><row>", Map.of())).contains("damaged"));
        assertTrue(refusal(workbook("<sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData>", Map.of())).contains("columns"));
        assertTrue(refusal(workbook("<sheetData><row><c t=\"inlineStr\"><is><t>" + "x".repeat(1_000_001) + "</t></is></c></row></sheetData>",
                Map.of())).contains("cell A1 has more than"));
        byte[] entities = ("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst xmlns=\"" + XlsxParts.MAIN
                + "\"><si><t>&b;</t></si></sst>").getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(workbook("<sheetData/>", Map.of("xl/sharedStrings.xml", entities))).contains("damaged"));
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() throws Exception {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        assertTrue(refusal(workbook("<sheetData/>", Map.of("xl/sharedStrings.xml", blanks))).contains("unpacks to far more"));
    }

    @Test
    void textsThatNoCellHoldsAreNotCut() {
        XlsxWriter writer = new XlsxWriter(new ByteArrayOutputStream());
        ExchangeException refused = assertThrows(ExchangeException.class, () -> {
            writer.sheet("s", List.of("c"));
            writer.row(List.of("x".repeat(XlsxWriter.LONGEST_TEXT + 1)));
        });
        assertTrue(refused.getMessage().contains("Row 2 of the sheet s"), refused.getMessage());
    }
}
