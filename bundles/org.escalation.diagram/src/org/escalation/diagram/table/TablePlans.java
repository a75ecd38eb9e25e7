package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.spec.TableSpec;

/** A table's description ready to run. */
final class TablePlans {

    private final Probes probes;
    private final Map<String, TableSpec.Line> specs = new HashMap<>();
    private final Map<String, LinePlan> lines = new HashMap<>();
    private final List<LinePlan> top = new ArrayList<>();
    private final List<ColumnPlan> columns = new ArrayList<>();
    private final List<CrossPlan> crossings = new ArrayList<>();

    TablePlans(TableSpec spec, Probes probes) {
        this.probes = probes;
        spec.lines().forEach(this::enter);
        spec.lines().forEach(line -> top.add(line(line)));
        spec.columns().forEach(column -> columns.add(column(column)));
        spec.intersections().forEach(crossing -> crossings.add(crossing(crossing)));
    }

    List<LinePlan> top() {
        return top;
    }

    List<ColumnPlan> columns() {
        return columns;
    }

    List<CrossPlan> crossings() {
        return crossings;
    }

    private void enter(TableSpec.Line line) {
        specs.putIfAbsent(line.id(), line);
        line.children().forEach(this::enter);
    }

    private LinePlan line(TableSpec.Line spec) {
        LinePlan known = lines.get(spec.id());
        if (known != null) {
            return known;
        }
        EClass domain = probes.domainClass(spec.domainClass(), spec.place());
        LinePlan plan = new LinePlan(spec, domain, probes.probe(spec.candidates(), null), probes.probe(spec.header(), domain),
                new LookPlan(spec.style(), probes, domain));
        lines.put(spec.id(), plan);
        spec.children().forEach(child -> plan.inner().add(line(child)));
        spec.subLines().stream().filter(specs::containsKey).forEach(id -> plan.inner().add(line(specs.get(id))));
        return plan;
    }

    private ColumnPlan column(TableSpec.Column spec) {
        EClass domain = spec.domainClass().isEmpty() ? null : probes.domainClass(spec.domainClass(), spec.place());
        return new ColumnPlan(spec, domain, probes.probe(spec.candidates(), null), probes.probe(spec.owner(), null),
                probes.probe(spec.header(), domain), probes.probe(spec.label(), null), probes.probe(spec.canEdit(), null),
                new LookPlan(spec.style(), probes, null));
    }

    private CrossPlan crossing(TableSpec.Intersection spec) {
        EClass domain = spec.elementBased() ? probes.domainClass(spec.domainClass(), spec.place()) : null;
        return new CrossPlan(spec, domain, probes.probe(spec.candidates(), null), probes.probe(spec.precondition(), null),
                probes.probe(spec.lineFinder(), domain), probes.probe(spec.columnFinder(), domain), probes.probe(spec.label(), null),
                probes.probe(spec.canEdit(), null), new LookPlan(spec.style(), probes, null));
    }
}
