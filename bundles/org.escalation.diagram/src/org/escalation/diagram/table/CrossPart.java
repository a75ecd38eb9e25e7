package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.internal.Part;

/** The elements that one intersection mapping finds between elements of lines and of columns. */
final class CrossPart extends Part {

    private final TableRuntime table;
    private final CrossPlan plan;
    private final Map<EObject, Map<EObject, List<EObject>>> found = new IdentityHashMap<>();

    CrossPart(TableRuntime table, CrossPlan plan) {
        this.table = table;
        this.plan = plan;
    }

    @Override
    public int rank() {
        return TableRuntime.CROSSINGS;
    }

    /** Elements between an element of a line and one of a column, in order. */
    List<EObject> between(EObject line, EObject column) {
        return found.getOrDefault(line, Map.of()).getOrDefault(column, List.of());
    }

    @Override
    public void refresh() {
        found.clear();
        if (plan.domain() != null) {
            table.begin(this);
            for (EObject element : candidates()) {
                if (TableRuntime.isInstance(plan.domain(), element)) {
                    place(element);
                }
            }
            table.begin(null);
        }
        table.crossingsChanged();
    }

    private Collection<EObject> candidates() {
        Scope scope = table.scope(table.view().target());
        if (plan.candidates().text().isGiven()) {
            return plan.candidates().elements(scope);
        }
        table.dependencies().readInstances(plan.domain());
        return scope.model().instances(plan.domain());
    }

    private void place(EObject element) {
        List<EObject> lines = plan.lineFinder().elements(table.scope(element));
        List<EObject> columns = lines.isEmpty() ? List.of() : plan.columnFinder().elements(table.scope(element));
        for (EObject line : lines) {
            for (EObject column : columns) {
                found.computeIfAbsent(line, key -> new IdentityHashMap<>()).computeIfAbsent(column, key -> new ArrayList<>(1)).add(element);
            }
        }
    }
}
