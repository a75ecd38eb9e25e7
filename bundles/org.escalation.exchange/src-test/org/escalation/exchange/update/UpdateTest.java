package org.escalation.exchange.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.OutputTargets;
import org.escalation.exchange.RandomModels;
import org.escalation.exchange.internal.CsvExporter;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceCollection;
import org.escalation.model.EvidenceItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {

    @TempDir
    private Path folder;

    private EscalationModel model;
    private EvidenceItem item;

    @BeforeEach
    void makeModel() {
        model = EscalationFactory.eINSTANCE.createEscalationModel();
        model.setId("m");
        Actor west = EscalationFactory.eINSTANCE.createActor();
        west.setId("west");
        west.setName("West");
        model.getActors().add(west);
        EvidenceCollection collection = EscalationFactory.eINSTANCE.createEvidenceCollection();
        collection.setId("c");
        item = EscalationFactory.eINSTANCE.createEvidenceItem();
        item.setId("e1");
        item.setName("=first");
        collection.getItems().add(item);
        model.getEvidence().add(collection);
    }

    private UpdatePlan plan(String name, byte[] content, boolean repair) throws ExchangeException, IOException {
        Problems problems = new Problems(repair);
        Path file = Files.write(folder.resolve(name), content);
        return UpdatePlanner.plan(model, new CsvTableReader().read(file, problems, () -> false), null, problems, () -> false);
    }

    private UpdatePlan plan(String name, String content) throws ExchangeException, IOException {
        return plan(name, content.getBytes(StandardCharsets.UTF_8), false);
    }

    private UpdatePlan repaired(String name, String content) throws ExchangeException, IOException {
        return plan(name, content.getBytes(StandardCharsets.UTF_8), true);
    }

    private static void refused(UpdatePlan plan, String... parts) {
        assertTrue(plan.hasRefusals(), "nothing refused");
        String text = plan.problems().getFirst().toString();
        for (String part : parts) {
            assertTrue(text.contains(part), text);
        }
        assertFalse(plan.changesSomething());
    }

    @Test
    void rowsChangeAddOrLeaveAndOneStepUndoesThemAll() throws Exception {
        EscalationModel before = EcoreUtil.copy(model);
        UpdatePlan plan = plan("EvidenceItem.csv", "id,name,date,actors\ne1,second,2022-02-24,west\n,third,,\nnew1,fourth,,west\n");
        assertEquals(List.of(), plan.problems());
        assertEquals(List.of(RowUpdate.Kind.CHANGED, RowUpdate.Kind.ADDED, RowUpdate.Kind.ADDED), plan.rows().stream().map(RowUpdate::kind).toList());
        assertTrue(plan.rows().getFirst().toString().contains("EvidenceItem.csv, line 2: changed"), plan.rows().getFirst().toString());
        assertTrue(plan.rows().getFirst().toString().contains("“'=first” → “second”"), plan.rows().getFirst().toString());
        assertTrue(EcoreUtil.equals(before, model), "a plan changes nothing");
        UpdateCommand command = plan.command();
        assertTrue(command.canExecute());
        command.execute();
        assertEquals(3, model.getEvidence().getFirst().getItems().size());
        assertEquals("second", item.getName());
        assertEquals(model.getActors(), item.getActors());
        EscalationModel after = EcoreUtil.copy(model);
        command.undo();
        assertTrue(EcoreUtil.equals(before, model));
        command.redo();
        assertTrue(EcoreUtil.equals(after, model));
    }

    /** What the export writes changes nothing when it comes in again, and makes the same model out of an emptied one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void generatedModelsComeBackUnchanged(long seed) throws Exception {
        model = RandomModels.next(new SplittableRandom(seed));
        Path tables = folder.resolve("tables");
        new CsvExporter().export(model, OutputTargets.folder(tables, false), () -> false);
        Problems problems = new Problems(false);
        UpdatePlan plan = UpdatePlanner.plan(model, new CsvTableReader().read(tables, problems, () -> false), null, problems, () -> false);
        assertEquals(List.of(), plan.problems());
        assertEquals(plan.rows().size(), plan.count(RowUpdate.Kind.UNCHANGED));
    }

    @Test
    void theSameTextsComeBackIntoAnotherModel() throws Exception {
        List<String> texts = List.of("=1+1", "+x", "-x", "@x", "'quoted", "a,b;\"c\"", "two\nlines", " blank ", "עברית", "😀", "1,5", "NaN");
        for (String text : texts) {
            EvidenceItem next = EscalationFactory.eINSTANCE.createEvidenceItem();
            next.setId("t" + texts.indexOf(text));
            next.setName(text);
            model.getEvidence().getFirst().getItems().add(next);
        }
        Path tables = folder.resolve("tables");
        new CsvExporter().export(model, OutputTargets.folder(tables, false), () -> false);
        model.getEvidence().getFirst().getItems().clear();
        Problems problems = new Problems(false);
        UpdatePlan plan = UpdatePlanner.plan(model, new CsvTableReader().read(tables.resolve("EvidenceItem.csv"), problems, () -> false), null,
                problems, () -> false);
        plan.command().execute();
        assertEquals(texts, model.getEvidence().getFirst().getItems().stream().skip(1).map(EvidenceItem::getName).toList());
        assertEquals("=first", model.getEvidence().getFirst().getItems().getFirst().getName());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"24.02.2022", "2022/02/24", "24 Feb 2022", "February 24, 2022", "20220224", "2022-02-24T00:00:00",
        "24/02/2022", "02/24/2022"})
    void datesOfOtherStylesAreReadByChoice(String date) throws Exception {
        refused(plan("EvidenceItem.csv", "id,date\ne1,\"" + date + "\"\n"), "line 2, column 2", date, "--repair");
        UpdatePlan plan = repaired("EvidenceItem.csv", "id,date\ne1,\"" + date + "\"\n");
        assertFalse(plan.hasRefusals());
        plan.command().execute();
        assertEquals("2022-02-24", item.getDate().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2022", "2022-02-30", "24.02.22", "yesterday", "31 Foo 2022"})
    void datesWithTwoMeaningsOrNoneAreRefusedEvenSo(String date) throws Exception {
        refused(repaired("EvidenceItem.csv", "id,date\ne1,\"" + date + "\"\n"), "EvidenceItem.csv, line 2, column 2", date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3,5|3.5", "0,125|0.125", "1.234,5|1234.5", "1,234.5|1234.5", "12 500|12500", "1.234.567|1234567",
        "50 %|0.5", "−2,25|-2.25"})
    void numbersOfOtherStylesAreReadByChoice(String cell, double value) throws Exception {
        refused(plan("Actor.csv", "id,submitValue\nwest,\"" + cell + "\"\n"), "line 2, column 2", "--repair");
        repaired("Actor.csv", "id,submitValue\nwest,\"" + cell + "\"\n").command().execute();
        assertEquals(value, model.getActors().getFirst().getSubmitValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "much", "1,2,3", "0x10", "1d", "--1", "1e99999"})
    void numbersWithTwoMeaningsOrNoneAreRefusedEvenSo(String cell) throws Exception {
        refused(repaired("Actor.csv", "id,submitValue\nwest,\"" + cell + "\"\n"), "Actor.csv, line 2, column 2");
    }

    @Test
    void numbersOutOfTheirRangeAreRefused() throws Exception {
        refused(plan("Actor.csv", "id,centralisation\nwest,1.5\n"), "line 2, column 2", "at most 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void otherEncodingsAreNamedAndReadByChoice(String encoding) throws Exception {
        byte[] bytes = "id,name\ne1,Müller\n".getBytes(Charset.forName(encoding));
        refused(plan("EvidenceItem.csv", bytes, false), "EvidenceItem.csv, line", "UTF-8", "--repair");
        plan("EvidenceItem.csv", bytes, true).command().execute();
        assertEquals("Müller", item.getName());
    }

    @Test
    void marksOfByteOrderArePassedOver() throws Exception {
        plan("EvidenceItem.csv", "\uFEFFid,name\ne1,Müller\n").command().execute();
        assertEquals("Müller", item.getName());
        plan("EvidenceItem.csv", "\uFEFFid,name\ne1,Maier\n".getBytes(StandardCharsets.UTF_16LE), true).command().execute();
        assertEquals("Maier", item.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void otherSeparatorsAreNamedAndReadByChoice(String separator) throws Exception {
        String text = "id,name\ne1,second\n".replace(",", separator);
        refused(plan("EvidenceItem.csv", text), "line 1", "comma", "--repair");
        repaired("EvidenceItem.csv", text).command().execute();
        assertEquals("second", item.getName());
    }

    @Test
    void raggedRowsAreRefusedOneByOne() throws Exception {
        UpdatePlan plan = plan("EvidenceItem.csv", "id,name,description\ne1,second\ne2,third,x,too much\ne3,fourth,fine\n");
        assertEquals(2, plan.count(RowUpdate.Kind.REFUSED));
        assertEquals(1, plan.count(RowUpdate.Kind.ADDED));
        assertTrue(plan.problems().getFirst().toString().contains("line 2, column 3"), plan.problems().toString());
        assertTrue(plan.problems().getLast().toString().contains("line 3, column 4"), plan.problems().toString());
        assertEquals(1, repaired("EvidenceItem.csv", "id,name,description\ne1,second\n").count(RowUpdate.Kind.CHANGED));
    }

    @Test
    void whatCannotBeKnownIsRefusedByName() throws Exception {
        refused(plan("EvidenceItem.csv", "id,actors\ne1,nobody\n"), "line 2, column 2", "nobody");
        refused(plan("EvidenceItem.csv", "id,actors\ne1,c\n"), "EvidenceCollection");
        refused(plan("EvidenceItem.csv", "id,colour\ne1,red\n"), "line 1, column 2", "colour");
        refused(plan("EvidenceItem.csv", "id,name,Name\ne1,a,b\n"), "line 1, column 3");
        refused(plan("EvidenceItem.csv", ""), "empty");
        refused(plan("things.csv", "id,name\ne1,a\n"), "things", "--class");
        refused(plan("EvidenceItem.csv", "id,name\nwest,a\n"), "line 2, column 1", "Actor");
        refused(plan("EvidenceItem.csv", "id,name\na b,a\n"), "identifier");
        refused(plan("EvidenceItem.csv", "id,container\ne1,m\n"), "moves nothing");
        refused(plan("EvidenceItem.csv", "id,container\ne9,west\n"), "Actor holds no EvidenceItem");
        refused(plan("EvidenceItem.csv", "id,name\ne1,\"a\u0000b\"\n"), "U+0000");
        refused(plan("all.csv", "id,class,name,container,feature,value,unit\n"), "long table");
        assertTrue(assertThrows(ExchangeException.class, () -> plan("EvidenceItem.csv", "id,name\ne1,\"a\n")).getMessage().contains("line 1"));
    }

    @Test
    void secondRowsOfAnElementAreRefused() throws Exception {
        UpdatePlan plan = plan("EvidenceItem.csv", "id,name\ne1,a\ne1,b\n");
        assertEquals(1, plan.count(RowUpdate.Kind.REFUSED));
        assertTrue(plan.problems().getFirst().toString().contains("line 3, column 1"));
    }

    @Test
    void whatHoldsItselfOrHangsOnRefusedRowsIsRefused() throws Exception {
        refused(plan("AllOf.csv", "id,container,in\na1,a2,conditions\na2,a1,conditions\n"), "holds itself");
        refused(plan("AllOf.csv", "id,container,in\na1,a1,conditions\n"), "holds itself");
        UpdatePlan plan = plan("Actor.csv", "id,submitValue,members\nx,bad,\ny,0,x\n");
        assertEquals(2, plan.count(RowUpdate.Kind.REFUSED));
    }

    @Test
    void emptyCellsClearAndMissingColumnsLeave() throws Exception {
        item.setDescription("kept");
        plan("EvidenceItem.csv", "id,name\ne1,\n").command().execute();
        assertEquals(null, item.getName());
        assertEquals("kept", item.getDescription());
    }
}
