package org.escalation.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.EscalationModel;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/**
 * One table a class, with a row for each element and a column for each value, and one that explains the columns. The
 * first columns are {@code id}, {@code container} (the identifier of the element that holds this one) and {@code in} (the
 * feature by which it does).
 */
public final class ClassTables {

    private final Map<EClass, List<EObject>> elements = new TreeMap<>(Comparator.comparing(EClass::getName));

    /** @param model the model whose elements are tabled, in model order */
    public ClassTables(EscalationModel model) {
        add(model);
        for (Iterator<EObject> parts = EcoreUtil.getAllProperContents(model, false); parts.hasNext();) {
            add(parts.next());
        }
    }

    private void add(EObject element) {
        elements.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
    }

    /** The classes that have elements, by name. */
    public List<EClass> classes() {
        return List.copyOf(elements.keySet());
    }

    /** Writes the table of a class; the writer is not closed. */
    public void write(EClass type, Writer out) throws IOException {
        List<EStructuralFeature> columns = columns(type);
        CsvWriter table = CsvWriter.builder().build(out);
        List<String> header = new ArrayList<>(List.of("id", "container", "in"));
        columns.forEach(column -> header.add(column.getName()));
        table.writeRecord(header);
        for (EObject element : elements.getOrDefault(type, List.of())) {
            EReference holder = element.eContainmentFeature();
            List<String> row = new ArrayList<>();
            row.add(Cells.id(element));
            row.add(element.eContainer() == null ? "" : Cells.id(element.eContainer()));
            row.add(holder == null ? "" : holder.getName());
            columns.forEach(column -> row.add(Cells.values(element, column)));
            table.writeRecord(row);
        }
        table.flush();
    }

    /** Writes what the columns of all tables mean: class, column, label, unit, meaning. */
    public void writeColumns(Writer out) throws IOException {
        CsvWriter table = CsvWriter.builder().build(out);
        table.writeRecord("class", "column", "label", "unit", "meaning");
        for (EClass type : classes()) {
            for (EStructuralFeature column : columns(type)) {
                table.writeRecord(type.getName(), column.getName(), ModelTexts.label(column), Presentation.unit(column),
                        CellText.guarded(ModelTexts.documentation(column)));
            }
        }
        table.flush();
    }

    /** The elements of a class, in model order. */
    public List<EObject> elements(EClass type) {
        return List.copyOf(elements.getOrDefault(type, List.of()));
    }

    /** The features of a class that have columns, after identifier, container and the feature that holds the element. */
    public static List<EStructuralFeature> columns(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(Cells::hasCells).toList();
    }
}
