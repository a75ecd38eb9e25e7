package org.escalation.diagram.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/** What a row shows: its header and its cells. Found when somebody first asks, and again after a change. */
final class CellsPart extends Part {

    private final TableRuntime table;
    private final TableRow row;
    private final Map<TableColumn, TableCell> cells = new HashMap<>();
    private String header = "";
    private CellLook headerLook = CellLook.PLAIN;
    private boolean known;

    CellsPart(TableRuntime table, TableRow row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public int rank() {
        return TableRuntime.CELLS;
    }

    /** Forgets what was found; it is found again when somebody asks. */
    @Override
    public void refresh() {
        if (known) {
            known = false;
            table.cellsChanged(row);
        }
    }

    String header() {
        find();
        return header;
    }

    CellLook headerLook() {
        find();
        return headerLook;
    }

    Optional<TableCell> cell(TableColumn column) {
        find();
        return Optional.ofNullable(cells.get(column));
    }

    private void find() {
        if (known || !isAlive()) {
            return;
        }
        known = true;
        cells.clear();
        Part outer = table.begin(this);
        Scope scope = scope(row.element());
        header = row.plan.header().text().isGiven() ? row.plan.header().string(scope) : FeatureText.name(row.element(), table.dependencies());
        headerLook = LookPlan.choose(List.of(row.plan.look()), scope);
        if (table.spec().cross()) {
            new Crossings(table, row).find(cells);
        } else {
            table.columns().forEach(this::feature);
        }
        table.begin(outer);
    }

    private Scope scope(EObject self) {
        TableView container = row.view.container();
        return table.scope(self).bind("view", row.view).bind("element", row.element()).bind("container", container.target())
                .bind("containerView", container).bind("line", row.view).bind("lineSemantic", row.element());
    }

    private void feature(TableColumn column) {
        ColumnPlan plan = column.plan;
        EObject owner = row.element();
        if (plan.owner().text().isGiven()) {
            Scope scope = scope(owner).bind("container", owner).bind("column", column.view);
            owner = plan.owner().elements(scope).stream().findFirst().orElse(null);
        }
        boolean computed = plan.spec().feature().equals("*");
        EStructuralFeature feature = owner == null || computed ? null : owner.eClass().getEStructuralFeature(plan.spec().feature());
        if (owner == null || feature == null && !computed) {
            return; // the element has no such feature, so the row has no such cell
        }
        Scope scope = scope(owner).bind("container", row.element()).bind("containerView", row.view).bind("column", column.view)
                .bind("element", owner);
        String label = plan.label().text().isGiven() ? plan.label().string(scope)
                : computed ? "" : FeatureText.of(owner, feature, table.dependencies());
        boolean canEdit = plan.canEdit().holds(scope);
        boolean editable = canEdit && (!plan.spec().edit().isEmpty() || feature != null && feature.isChangeable());
        CellLook look = LookPlan.choose(List.of(plan.look(), row.plan.look()), scope);
        cells.put(column, new TableCell(label, look, owner, computed ? "" : plan.spec().feature(), plan.spec().id(), editable));
    }
}
