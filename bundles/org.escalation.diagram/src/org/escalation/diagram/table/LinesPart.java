package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/** The rows that one line mapping puts at the top of a table, or below one row. */
final class LinesPart extends Part {

    private final TableRuntime table;
    private final LinePlan plan;
    private final TableRow parent;
    private final Map<EObject, TableRow> rows = new LinkedHashMap<>();

    /** @param parent the row above; null at the top */
    LinesPart(TableRuntime table, LinePlan plan, TableRow parent) {
        this.table = table;
        this.plan = plan;
        this.parent = parent;
    }

    @Override
    public int rank() {
        return TableRuntime.ROWS;
    }

    Collection<TableRow> rows() {
        return rows.values();
    }

    @Override
    public void refresh() {
        Set<EObject> wanted = wanted();
        if (new ArrayList<>(wanted).equals(new ArrayList<>(rows.keySet()))) {
            return;
        }
        Map<EObject, TableRow> old = new LinkedHashMap<>(rows);
        rows.clear();
        for (EObject element : wanted) {
            TableRow known = old.remove(element);
            TableRow row = known == null ? table.makeRow(plan, element, parent) : known;
            if (row != null) {
                rows.put(element, row);
            }
        }
        old.values().forEach(LinesPart::end);
        table.rowsChanged(parent);
    }

    private static void end(TableRow row) {
        row.cells.end();
        row.inner.forEach(LinesPart::remove);
    }

    private void remove() {
        end();
        rows.values().forEach(LinesPart::end);
    }

    private Set<EObject> wanted() {
        Set<EObject> result = new LinkedHashSet<>();
        if (plan.domain() == null) {
            return result;
        }
        table.begin(this);
        TableView container = parent == null ? table.view() : parent.view;
        Scope scope = table.scope(container.target()).bind("container", container.target()).bind("containerView", container)
                .bind("view", container);
        Collection<EObject> candidates;
        if (plan.candidates().text().isGiven()) {
            candidates = plan.candidates().elements(scope);
        } else {
            table.dependencies().readInstances(plan.domain());
            List<EObject> below = new ArrayList<>(scope.model().instances(plan.domain()));
            below.removeIf(one -> !EcoreUtil.isAncestor(container.target(), one));
            candidates = below;
        }
        for (EObject candidate : candidates) {
            if (TableRuntime.isInstance(plan.domain(), candidate)) {
                result.add(candidate);
            }
        }
        table.begin(null);
        return result;
    }
}
