package org.escalation.diagram.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;

/** The cells of a row of a cross table. The first intersection mapping that has a cell at a place makes it. */
final class Crossings {

    private final TableRuntime table;
    private final TableRow row;

    Crossings(TableRuntime table, TableRow row) {
        this.table = table;
        this.row = row;
    }

    void find(Map<TableColumn, TableCell> cells) {
        for (CrossPlan plan : table.plans().crossings()) {
            if (plan.spec().lines().contains(row.mapping())) {
                List<TableColumn> columns = table.columns().stream()
                        .filter(column -> column.mapping().equals(plan.spec().column())).toList();
                if (plan.spec().elementBased()) {
                    ofElements(plan, columns, cells);
                } else {
                    ofRelation(plan, columns, cells);
                }
            }
        }
    }

    private void ofRelation(CrossPlan plan, List<TableColumn> columns, Map<TableColumn, TableCell> cells) {
        Scope scope = table.scope(row.element()).bind("line", row.view).bind("lineSemantic", row.element()).bind("container", row.element())
                .bind("containerView", row.view);
        Set<EObject> found = Set.copyOf(plan.columnFinder().elements(scope));
        for (TableColumn column : columns) {
            if (found.contains(column.view.target())) {
                add(plan, column, row.element(), cells);
            }
        }
    }

    private void ofElements(CrossPlan plan, List<TableColumn> columns, Map<TableColumn, TableCell> cells) {
        CrossPart elements = table.crossing(plan);
        for (TableColumn column : columns) {
            List<EObject> found = elements.between(row.element(), column.view.target());
            if (!found.isEmpty()) {
                add(plan, column, found.get(0), cells);
            }
        }
    }

    private void add(CrossPlan plan, TableColumn column, EObject element, Map<TableColumn, TableCell> cells) {
        if (cells.containsKey(column) || !plan.precondition().holds(scope(column, column.view.target()))) {
            return;
        }
        String label = plan.label().string(scope(column, element));
        boolean editable = !plan.spec().edit().isEmpty() && plan.canEdit().holds(scope(column, element));
        CellLook look = LookPlan.choose(List.of(plan.look(), row.plan.look(), column.plan.look()), scope(column, element));
        cells.put(column, new TableCell(label, look, element, "", plan.spec().id(), editable));
    }

    private Scope scope(TableColumn column, EObject self) {
        return table.scope(self).bind("line", row.view).bind("lineSemantic", row.element()).bind("column", column.view)
                .bind("columnSemantic", column.view.target()).bind("container", row.element()).bind("containerView", row.view)
                .bind("element", self);
    }
}
