package org.escalation.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.EscalationModel;
import org.escalation.model.text.Presentation;

/**
 * All elements in one table with a row for each value: {@code id, class, name, container, feature, value, unit}. The
 * container is the identifier of the element that holds this one. An element without any value has one row, with the
 * last three cells empty.
 */
public final class LongTable {

    private static final List<String> HEADER = List.of("id", "class", "name", "container", "feature", "value", "unit");

    private LongTable() {
    }

    /**
     * Writes the table.
     *
     * @param out takes the text; not closed
     * @param cancelled asked at every element
     */
    public static void write(EscalationModel model, Writer out, BooleanSupplier cancelled) throws IOException {
        CsvWriter table = CsvWriter.builder().build(out);
        table.writeRecord(HEADER);
        element(model, table);
        for (Iterator<EObject> parts = EcoreUtil.getAllProperContents(model, false); parts.hasNext();) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Export cancelled");
            }
            element(parts.next(), table);
        }
        table.flush();
    }

    private static void element(EObject element, CsvWriter table) {
        boolean written = false;
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = Cells.hasCells(feature) && !feature.getName().equals("name") ? element.eGet(feature) : null;
            List<?> values = value == null ? List.of() : feature.isMany() ? (List<?>) value : List.of(value);
            for (Object one : values) {
                row(element, feature.getName(), Cells.value(feature, one), Presentation.unit(feature), table);
                written = true;
            }
        }
        if (!written) {
            row(element, "", "", "", table);
        }
    }

    private static void row(EObject element, String feature, String value, String unit, CsvWriter table) {
        String container = element.eContainer() == null ? "" : Cells.id(element.eContainer());
        table.writeRecord(Cells.id(element), element.eClass().getName(), Cells.name(element), container, feature, value,
                unit);
    }
}
