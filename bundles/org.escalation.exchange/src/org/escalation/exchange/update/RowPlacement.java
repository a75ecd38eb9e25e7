package org.escalation.exchange.update;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.escalation.exchange.csv.CellText;
import org.escalation.model.Identified;

/** Where a row puts an element. Elements that are there already stay where they are. */
final class RowPlacement {

    private static final int SHOWN = 5;

    private final ElementIndex index;
    private final Problems problems;
    private final EClass type;

    private RowPlacement(ElementIndex index, Problems problems, EClass type) {
        this.index = index;
        this.problems = problems;
        this.type = type;
    }

    /** Sets where an added element goes, or checks that one stays; what is wrong is told to the problems. */
    static void place(RowUpdate update, ElementIndex index, Problems problems, ImportedTable table, ImportedTable.Line line,
            TableColumns columns) {
        RowPlacement placement = new RowPlacement(index, problems, columns.type());
        String id = cell(table, line, columns.container());
        String holder = cell(table, line, columns.holder());
        Place place = table.place(line, Math.max(0, columns.container() + 1));
        if (update.isAdded()) {
            placement.add(update, id, holder, place);
        } else if (!id.isEmpty() && index.get(id) != update.element().eContainer()) {
            problems.refuse(place, "the element is not held by " + CellValues.shown(id) + "; an import moves nothing");
        } else if (!holder.isEmpty() && (update.element().eContainmentFeature() == null
                || !holder.equals(update.element().eContainmentFeature().getName()))) {
            problems.refuse(table.place(line, columns.holder() + 1), "the element is not held by " + CellValues.shown(holder) + "; an import moves nothing");
        }
    }

    private void add(RowUpdate update, String id, String holder, Place place) {
        EObject container = container(id, place);
        if (container == null) {
            return;
        }
        List<EReference> fitting = ElementIndex.features(container.eClass(), type).stream()
                .filter(it -> holder.isEmpty() || it.getName().equals(holder)).toList();
        if (fitting.size() != 1) {
            String there = ElementIndex.features(container.eClass(), type).stream().map(EReference::getName).collect(Collectors.joining(", "));
            problems.refuse(place, container.eClass().getName() + (there.isEmpty() ? " holds no " + type.getName()
                    : " holds " + type.getName() + " by " + there + "; name one in the column “in”"));
            return;
        }
        EReference by = fitting.getFirst();
        if (!by.isMany() && container.eGet(by) != null) {
            problems.refuse(place, "there is something in " + by.getName() + " of that element already");
            return;
        }
        update.hold(container, by);
    }

    private EObject container(String id, Place place) {
        if (!id.isEmpty()) {
            EObject container = index.get(id);
            if (container == null) {
                problems.refuse(place, "no element has the identifier " + CellValues.shown(id));
            }
            return container;
        }
        List<EObject> possible = index.holders(type);
        if (possible.size() == 1) {
            return possible.getFirst();
        }
        problems.refuse(place, possible.isEmpty() ? "the model has nothing that can hold a " + type.getName()
                : "say which element holds the new " + type.getName() + " in the column “container”; it can be "
                        + possible.stream().limit(SHOWN).map(it -> ((Identified) it).getId()).collect(Collectors.joining(", "))
                        + (possible.size() > SHOWN ? ", …" : ""));
        return null;
    }

    private static String cell(ImportedTable table, ImportedTable.Line line, int column) {
        if (column < 0 || column >= line.cells().size()) {
            return "";
        }
        String cell = line.cells().get(column);
        return (table.guarded() ? CellText.unguarded(cell) : cell).strip();
    }
}
