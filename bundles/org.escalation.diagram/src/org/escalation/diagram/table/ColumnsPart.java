package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/** The columns of one column mapping: one for a feature, one an element for a cross table, with their headers. */
final class ColumnsPart extends Part {

    private final TableRuntime table;
    private final ColumnPlan plan;
    private final Map<EObject, TableColumn> columns = new LinkedHashMap<>();

    ColumnsPart(TableRuntime table, ColumnPlan plan) {
        this.table = table;
        this.plan = plan;
    }

    @Override
    public int rank() {
        return TableRuntime.COLUMNS;
    }

    Collection<TableColumn> columns() {
        return columns.values();
    }

    @Override
    public void refresh() {
        table.begin(this);
        List<EObject> wanted = new ArrayList<>();
        if (!table.spec().cross()) {
            wanted.add(null);
        } else if (plan.domain() != null) {
            wanted.addAll(candidates());
        }
        if (!wanted.equals(new ArrayList<>(columns.keySet()))) {
            Map<EObject, TableColumn> old = new LinkedHashMap<>(columns);
            columns.clear();
            for (EObject element : wanted) {
                TableColumn known = old.get(element);
                columns.put(element, known == null ? new TableColumn(plan, element, table.view()) : known);
            }
            table.columnsChanged();
        }
        columns.values().forEach(this::header);
        table.headersChanged();
        table.begin(null);
    }

    private List<EObject> candidates() {
        Scope scope = table.scope(table.view().target()).bind("container", table.view().target()).bind("containerView", table.view());
        Collection<EObject> found;
        if (plan.candidates().text().isGiven()) {
            found = plan.candidates().elements(scope);
        } else {
            table.dependencies().readInstances(plan.domain());
            found = scope.model().instances(plan.domain());
        }
        return found.stream().filter(one -> TableRuntime.isInstance(plan.domain(), one)).distinct().toList();
    }

    private void header(TableColumn column) {
        EObject self = column.element().orElse(table.view().target());
        Scope scope = table.scope(self).bind("view", column.view).bind("column", column.view).bind("element", self);
        String label = plan.header().text().isGiven() ? plan.header().string(scope)
                : column.element().map(element -> FeatureText.name(element, table.dependencies())).orElse(plan.spec().name());
        boolean ofElement = column.element().isPresent();
        column.show(label, ofElement ? LookPlan.choose(List.of(plan.look()), scope) : plan.look().usual(scope));
    }
}
