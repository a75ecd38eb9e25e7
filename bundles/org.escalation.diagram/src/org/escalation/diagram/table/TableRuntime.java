package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.Scope;
import org.escalation.diagram.expression.TreeAccess;
import org.escalation.diagram.internal.Dependencies;
import org.escalation.diagram.internal.Part;
import org.escalation.diagram.internal.PartQueue;
import org.escalation.diagram.internal.Probes;
import org.escalation.diagram.internal.RuntimeLog;
import org.escalation.diagram.spec.SpecProblem;
import org.escalation.diagram.spec.SpecProblem.Severity;
import org.escalation.diagram.spec.TableSpec;
import org.escalation.diagram.viewpoint.RuntimeOptions;

/**
 * A table of a model: the rows, columns and cells that a description asks for, kept true while the model changes.
 * Expressions that fail leave their value out and are listed in {@link #problems()}; the table itself always opens.
 *
 * <p>Not for several threads at once; the model belongs to the caller's thread.
 */
public final class TableRuntime {

    static final int COLUMNS = 0;
    static final int ROWS = 1;
    static final int CROSSINGS = 2;
    static final int CELLS = 3;

    private static final List<String> VARIABLES = List.of("table", "root", "container", "containerView", "view", "element", "line",
            "lineSemantic", "column", "columnSemantic", "viewpoint");
    private static final int DEEPEST = 60;

    private final TableSpec spec;
    private final RuntimeOptions options;
    private final RuntimeLog log = new RuntimeLog();
    private final Dependencies dependencies = new Dependencies();
    private final TreeAccess model;
    private final TablePlans plans;
    private final RootView root;
    private final PartQueue queue = new PartQueue(4);
    private final Set<Part> dirty = new LinkedHashSet<>();
    private final List<LinesPart> top = new ArrayList<>();
    private final List<ColumnsPart> columnParts = new ArrayList<>();
    private final Map<CrossPlan, CrossPart> crossings = new HashMap<>();
    private final String title;
    private List<TableRow> rows = List.of();
    private List<TableColumn> columns = List.of();
    private boolean structure;
    private boolean headers;
    private Set<TableRow> changed = new LinkedHashSet<>();

    private TableRuntime(TableSpec spec, EObject element, RuntimeOptions options) {
        this.spec = spec;
        this.options = options;
        this.model = new TreeAccess(element);
        options.packages().forEach(model::addPackage);
        Probes probes = new Probes(model.packages(), options.services(), log, VARIABLES);
        this.root = new RootView(element);
        String given = probes.probe(spec.title(), element.eClass()).string(scope(element));
        this.title = given.isEmpty() ? spec.label() : given;
        this.plans = new TablePlans(spec, probes);
        plans.top().forEach(plan -> top.add(new LinesPart(this, plan, null)));
        plans.columns().forEach(plan -> columnParts.add(new ColumnsPart(this, plan)));
        plans.crossings().stream().filter(plan -> plan.spec().elementBased()).forEach(plan -> crossings.put(plan, new CrossPart(this, plan)));
    }

    /**
     * Makes a table.
     *
     * @param spec    its description
     * @param element the model element it is made for
     * @param options what the host gives; layers and filters do not concern tables
     */
    public static TableRuntime open(TableSpec spec, EObject element, RuntimeOptions options) {
        TableRuntime table = new TableRuntime(spec, element, options);
        table.queueAll();
        table.queue.work();
        table.takeChange();
        return table;
    }

    /** Whether a table of the description can be made for the element. */
    public static boolean isApplicable(TableSpec spec, EObject element, RuntimeOptions options) {
        TreeAccess access = new TreeAccess(element);
        Probes probes = new Probes(access.packages(), options.services(), new RuntimeLog(), VARIABLES);
        EClass domain = probes.domainClass(spec.domainClass(), spec.place());
        return domain != null && isInstance(domain, element)
                && probes.probe(spec.precondition(), domain).holds(new Scope(access).self(element));
    }

    /** The description. */
    public TableSpec spec() {
        return spec;
    }

    /** What the host gave. */
    public RuntimeOptions options() {
        return options;
    }

    /** The model element that the table shows. */
    public EObject semanticRoot() {
        return root.target();
    }

    /** Metamodels whose classes the table's expressions may name. */
    public List<EPackage> packages() {
        return model.packages();
    }

    /** Name of the table. */
    public String title() {
        return title;
    }

    /** The columns in order. */
    public List<TableColumn> columns() {
        return columns;
    }

    /** The top rows in order. */
    public List<TableRow> rows() {
        return rows;
    }

    /** All rows, each before those below it. */
    public List<TableRow> allRows() {
        List<TableRow> result = new ArrayList<>();
        rows.forEach(row -> add(row, result));
        return result;
    }

    private static void add(TableRow row, List<TableRow> into) {
        into.add(row);
        row.children().forEach(child -> add(child, into));
    }

    /** The cell where a row and a column meet; empty where there is none. */
    public Optional<TableCell> cell(TableRow row, TableColumn column) {
        return row.cells.cell(column);
    }

    /** What went wrong so far, each kind once with its place. */
    public List<SpecProblem> problems() {
        return log.problems();
    }

    /**
     * Tells the table of a change of the model. Nothing else happens until {@link #refresh()}.
     *
     * @param change as EMF's adapters hear it
     */
    public void changed(Notification change) {
        model.changed(change);
        dependencies.changed(change, dirty);
    }

    /** Makes anew what depends on the changes heard of since the last refresh. */
    public TableChange refresh() {
        List<Part> parts = new ArrayList<>(dirty);
        dirty.clear();
        parts.forEach(queue::add);
        queue.work();
        return takeChange();
    }

    /** Makes everything anew from the model as it is, for hosts that did not hear every change. */
    public TableChange refreshAll() {
        model.reset();
        dependencies.forgetAnswers();
        queueAll();
        allRows().forEach(row -> {
            row.inner.forEach(queue::add);
            queue.add(row.cells);
        });
        queue.work();
        return takeChange();
    }

    private void queueAll() {
        columnParts.forEach(queue::add);
        top.forEach(queue::add);
        crossings.values().forEach(queue::add);
    }

    private TableChange takeChange() {
        TableChange change = new TableChange(structure, Collections.unmodifiableSet(changed), headers);
        structure = false;
        headers = false;
        changed = new LinkedHashSet<>();
        return change;
    }

    TableRow makeRow(LinePlan plan, EObject element, TableRow parent) {
        if (parent != null && parent.depth() >= DEEPEST) {
            log.add(Severity.ERROR, "size", "The table grows without end: " + plan.spec().id() + " contains itself.",
                    "Rows deeper than " + DEEPEST + " levels are left out.", plan.spec().place());
            return null;
        }
        TableRow row = new TableRow(this, plan, element, parent, parent == null ? root : parent.view);
        for (LinePlan inner : plan.inner()) {
            LinesPart part = new LinesPart(this, inner, row);
            row.inner.add(part);
            queue.add(part);
        }
        return row;
    }

    void rowsChanged(TableRow parent) {
        structure = true;
        if (parent == null) {
            List<TableRow> all = new ArrayList<>();
            top.forEach(part -> all.addAll(part.rows()));
            rows = Collections.unmodifiableList(all);
        } else {
            parent.gather();
        }
    }

    void columnsChanged() {
        structure = true;
        List<TableColumn> all = new ArrayList<>();
        columnParts.forEach(part -> all.addAll(part.columns()));
        columns = Collections.unmodifiableList(all);
        crossingsChanged();
    }

    void crossingsChanged() {
        allRows().forEach(row -> queue.add(row.cells));
    }

    void headersChanged() {
        headers = true;
    }

    void cellsChanged(TableRow row) {
        changed.add(row);
    }

    CrossPart crossing(CrossPlan plan) {
        return crossings.get(plan);
    }

    TablePlans plans() {
        return plans;
    }

    TableView view() {
        return root;
    }

    Dependencies dependencies() {
        return dependencies;
    }

    Part begin(Part part) {
        return dependencies.begin(part);
    }

    /** A scope for expressions about an element; a new one each time, as evaluating one may need another. */
    Scope scope(EObject self) {
        Scope scope = new Scope(model).tracker(dependencies).complaints(log::complain);
        return scope.self(self).bind("table", root).bind("root", root.target()).bind("viewpoint", root);
    }

    static boolean isInstance(EClass domain, EObject element) {
        return domain == EcorePackage.Literals.EOBJECT || domain.isInstance(element);
    }

    /** The table as expressions see it. */
    private final class RootView extends TableView {

        RootView(EObject element) {
            super(element, null);
        }

        @Override
        String text() {
            return title;
        }

        @Override
        public List<TableView> contents() {
            return rows.stream().map(row -> (TableView) row.view).toList();
        }

        @Override
        public Object feature(String name) {
            return switch (name) {
                case "lines" -> contents();
                case "columns" -> columns.stream().map(column -> column.view).toList();
                default -> super.feature(name);
            };
        }

        @Override
        public String typeName() {
            return "DTable";
        }

        @Override
        public boolean isKindOf(String type) {
            return type.equals("DRepresentation") || type.equals("LineContainer") || super.isKindOf(type);
        }
    }
}
