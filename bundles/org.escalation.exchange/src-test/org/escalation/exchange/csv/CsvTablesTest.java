package org.escalation.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.RandomModels;
import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static List<NamedCsvRecord> longTable(EscalationModel model) throws IOException {
        StringWriter text = new StringWriter();
        LongTable.write(model, text, () -> false);
        return rows(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "''", "＝1"})
    void textsThatASpreadsheetCouldRunAreGuardedAndComeBack(String text) {
        String cell = CellText.guarded(text);
        assertTrue(cell.startsWith("'"));
        assertEquals(text, CellText.unguarded(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "1-1", "a=b", "", "😀"})
    void otherTextsStayAsTheyAre(String text) {
        assertEquals(text, CellText.guarded(text));
        assertEquals(text, CellText.unguarded(text));
    }

    @Test
    void aValueHasItsElementItsContainerAndItsUnit() throws IOException {
        EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
        model.setId("m");
        Actor west = EscalationFactory.eINSTANCE.createActor();
        west.setId("w");
        west.setName("=West");
        Action supply = EscalationFactory.eINSTANCE.createAction();
        supply.setId("a");
        supply.setBenefit(12.5);
        west.getActions().add(supply);
        model.getActors().add(west);
        NamedCsvRecord benefit = longTable(model).stream()
                .filter(row -> row.getField("feature").equals("benefit")).findFirst().orElseThrow();
        assertEquals(List.of("a", "Action", "", "w", "benefit", "12.5", "utility"), benefit.getFields());
        assertTrue(longTable(model).stream().anyMatch(row -> row.getField("name").equals("'=West")));
    }

    /** Every attribute of random models is found again, text by text and number by number. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void nothingIsLostInTheLongTable(long seed) throws IOException {
        EscalationModel model = RandomModels.next(new SplittableRandom(seed));
        Map<String, String> cells = new HashMap<>();
        longTable(model).forEach(row -> cells.put(row.getField("id") + "." + row.getField("feature"), row.getField("value")));
        EcoreUtil.getAllProperContents(model, false).forEachRemaining(part -> {
            EObject element = (EObject) part;
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (Cells.hasCells(attribute) && !attribute.getName().equals("name") && element.eGet(attribute) != null) {
                    String cell = cells.get(((Identified) element).getId() + "." + attribute.getName());
                    Object back = EcoreUtil.createFromString(attribute.getEAttributeType(), CellText.unguarded(cell));
                    assertEquals(element.eGet(attribute), back);
                }
            }
        });
    }

    @Test
    void everyElementHasARowInTheTableOfItsClass() throws IOException {
        EscalationModel model = RandomModels.next(new SplittableRandom(31));
        ClassTables tables = new ClassTables(model);
        int rows = 0;
        for (EClass type : tables.classes()) {
            StringWriter text = new StringWriter();
            tables.write(type, text);
            for (NamedCsvRecord row : rows(text.toString())) {
                assertFalse(row.getField("id").isEmpty());
                rows++;
            }
        }
        int[] elements = {1};
        EcoreUtil.getAllProperContents(model, false).forEachRemaining(part -> elements[0]++);
        assertEquals(elements[0], rows);
    }

    @Test
    void columnsAreExplained() throws IOException {
        EscalationModel model = EscalationFactory.eINSTANCE.createEscalationModel();
        StringWriter text = new StringWriter();
        new ClassTables(model).writeColumns(text);
        NamedCsvRecord tick = rows(text.toString()).stream()
                .filter(row -> row.getField("column").equals("tickLength")).findFirst().orElseThrow();
        assertEquals("EscalationModel", tick.getField("class"));
        assertFalse(tick.getField("meaning").isEmpty());
    }
}
