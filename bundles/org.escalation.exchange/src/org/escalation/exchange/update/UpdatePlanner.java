package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.exchange.csv.CellText;
import org.escalation.model.EscalationModel;
import org.escalation.model.Identified;
import org.escalation.model.io.ElementIds;

/**
 * Finds out what tables would do to a model, without touching it. A row whose identifier the model knows changes that
 * element, any other adds one; columns that are missing leave values as they are, an empty cell clears one.
 */
public final class UpdatePlanner {

    /** A row, its table and its update. */
    private record Planned(ImportedTable table, TableColumns columns, ImportedTable.Line line, RowUpdate update) {
    }

    private final ElementIndex index;
    private final Problems problems;
    private final BooleanSupplier cancelled;
    private final List<Planned> planned = new ArrayList<>();
    private final Map<EObject, RowUpdate> added = new IdentityHashMap<>();
    private final Set<String> seen = new HashSet<>();

    private UpdatePlanner(EscalationModel model, Problems problems, BooleanSupplier cancelled) {
        index = new ElementIndex(model);
        this.problems = problems;
        this.cancelled = cancelled;
    }

    /**
     * Plans an update.
     *
     * @param model the model, which stays as it is
     * @param tables the tables
     * @param className the class that all tables are about, or null to take it from their names
     * @param problems what was wrong with the tables so far; takes what else is
     * @param cancelled asked at every row
     * @throws CancellationException if cancelled
     */
    public static UpdatePlan plan(EscalationModel model, List<ImportedTable> tables, String className, Problems problems,
            BooleanSupplier cancelled) {
        UpdatePlanner planner = new UpdatePlanner(model, problems, cancelled);
        for (ImportedTable table : tables) {
            TableColumns columns = TableColumns.of(table, className, problems);
            if (columns != null) {
                table.lines().stream().skip(1).forEach(line -> planner.begin(table, columns, line));
            }
        }
        planner.planned.forEach(planner::fill);
        planner.refuseWhatHangsOnRefusedRows();
        return new UpdatePlan(planner.planned.stream().map(Planned::update).toList(), problems.all());
    }

    /** First pass: which element a row is about, so that rows can refer to rows that follow. */
    private void begin(ImportedTable table, TableColumns columns, ImportedTable.Line line) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("Import cancelled");
        }
        if (line.refused()) {
            RowUpdate unread = new RowUpdate(table.place(line, 0), null, false);
            unread.refuse();
            planned.add(new Planned(table, columns, line, unread));
            return;
        }
        int before = problems.refused();
        String id = cell(table, line, columns.id());
        EObject existing = id.isEmpty() ? null : index.get(id);
        Place place = table.place(line, columns.id() + 1);
        checkLength(table, columns, line);
        if (!id.isEmpty() && !seen.add(id)) {
            problems.refuse(place, "there is a second row with the identifier " + CellValues.shown(id));
            existing = null;
        } else if (existing != null && existing.eClass() != columns.type()) {
            problems.refuse(place, "the element " + id + " is of class " + existing.eClass().getName() + ", not " + columns.type().getName());
        } else if (existing == null && !id.isEmpty() && !ElementIds.isWellFormed(id)) {
            problems.refuse(place, CellValues.shown(id) + " is no identifier; use letters, digits, dot, hyphen and underscore, "
                    + "or leave it empty to have one made");
        }
        boolean refused = problems.refused() > before;
        EObject element = existing != null || refused ? existing : EcoreUtil.create(columns.type());
        RowUpdate update = new RowUpdate(table.place(line, 0), element, element != null && existing == null);
        if (refused) {
            update.refuse();
        } else if (update.isAdded()) {
            index.add((Identified) element, id);
            added.put(element, update);
        }
        planned.add(new Planned(table, columns, line, update));
    }

    private void checkLength(ImportedTable table, TableColumns columns, ImportedTable.Line line) {
        int wanted = columns.features().size();
        int found = line.cells().size();
        if (found < wanted) {
            problems.mend(table.place(line, found + 1), "the row has " + found + " of " + wanted + " cells", "values without a cell stay as they are");
        } else if (line.cells().subList(wanted, found).stream().anyMatch(cell -> !cell.isBlank())) {
            problems.refuse(table.place(line, wanted + 1), "the row has " + found + " cells, but there are only " + wanted
                    + " columns; is a text with a separator missing its quotation marks?");
        }
    }

    /** Second pass: values and container. */
    private void fill(Planned row) {
        RowUpdate update = row.update();
        if (update.kind() == RowUpdate.Kind.REFUSED) {
            return;
        }
        int before = problems.refused();
        RowPlacement.place(update, index, problems, row.table(), row.line(), row.columns());
        RowValues values = new RowValues(update.element(), index, problems);
        for (int i = 0; i < Math.min(row.line().cells().size(), row.columns().features().size()); i++) {
            EStructuralFeature feature = row.columns().features().get(i);
            if (feature != null) {
                CellChange change = values.change(feature, row.line().cells().get(i), row.table().guarded(), row.table().place(row.line(), i + 1));
                if (change != null) {
                    update.add(change);
                }
            }
        }
        if (problems.refused() > before) {
            update.refuse();
        }
    }

    /** Nothing is put into, or refers to, what is not there; nothing holds itself. */
    private void refuseWhatHangsOnRefusedRows() {
        boolean again = true;
        Map<RowUpdate, Boolean> rooted = new HashMap<>();
        while (again) {
            again = false;
            rooted.clear();
            for (Planned row : planned) {
                RowUpdate update = row.update();
                String reason = update.kind() == RowUpdate.Kind.REFUSED ? null : reason(update, rooted);
                if (reason != null) {
                    problems.refuse(update.place(), reason);
                    update.refuse();
                    again = true;
                }
            }
        }
    }

    private String reason(RowUpdate update, Map<RowUpdate, Boolean> rooted) {
        if (update.isAdded() && !isRooted(update, rooted)) {
            return "what holds it is refused, or holds itself";
        }
        for (CellChange change : update.changes()) {
            List<?> targets = change.value() instanceof List<?> many ? many : change.value() instanceof EObject one ? List.of(one) : List.of();
            if (targets.stream().map(added::get).anyMatch(it -> it != null && it.kind() == RowUpdate.Kind.REFUSED)) {
                return change.feature().getName() + " refers to a row that is refused";
            }
        }
        return null;
    }

    /** Whether an added element ends up in the model; each is looked at once. */
    private boolean isRooted(RowUpdate update, Map<RowUpdate, Boolean> rooted) {
        List<RowUpdate> way = new ArrayList<>();
        RowUpdate next = update;
        while (next != null && next.isAdded() && next.kind() != RowUpdate.Kind.REFUSED && !rooted.containsKey(next)) {
            rooted.put(next, false); // until the end is known: coming back here is a circle
            way.add(next);
            next = added.get(next.container());
        }
        boolean answer = next == null || next.kind() != RowUpdate.Kind.REFUSED && rooted.getOrDefault(next, false);
        way.forEach(each -> rooted.put(each, answer));
        return answer;
    }

    private static String cell(ImportedTable table, ImportedTable.Line line, int column) {
        if (column < 0 || column >= line.cells().size()) {
            return "";
        }
        String cell = line.cells().get(column);
        return (table.guarded() ? CellText.unguarded(cell) : cell).strip();
    }
}
