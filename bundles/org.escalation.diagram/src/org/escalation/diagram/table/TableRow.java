package org.escalation.diagram.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A row of a table: a model element shown by a line mapping, perhaps with rows below it. */
public final class TableRow {

    final LinePlan plan;
    final RowView view;
    final List<LinesPart> inner = new ArrayList<>(0);
    final CellsPart cells;
    private final TableRow parent;
    private List<TableRow> children = List.of();

    TableRow(TableRuntime table, LinePlan plan, EObject element, TableRow parent, TableView container) {
        this.plan = plan;
        this.parent = parent;
        this.view = new RowView(element, container, this);
        this.cells = new CellsPart(table, this);
    }

    void gather() {
        List<TableRow> all = new ArrayList<>();
        inner.forEach(part -> all.addAll(part.rows()));
        children = Collections.unmodifiableList(all);
    }

    /** The model element. */
    public EObject element() {
        return view.target();
    }

    /** Identity of the line mapping. */
    public String mapping() {
        return plan.spec().id();
    }

    /** The row above it in the tree of rows; null for a top row. */
    public TableRow parent() {
        return parent;
    }

    /** The rows below it in the tree of rows. */
    public List<TableRow> children() {
        return children;
    }

    /** Text of the row's header. */
    public String label() {
        return cells.header();
    }

    /** Look of the row's header. */
    public CellLook look() {
        return cells.headerLook();
    }

    /** Number of rows above it in the tree of rows. */
    public int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    @Override
    public String toString() {
        return label();
    }

    /** The row as expressions see it. */
    static final class RowView extends TableView {

        private final TableRow row;

        RowView(EObject element, TableView container, TableRow row) {
            super(element, container);
            this.row = row;
        }

        TableRow row() {
            return row;
        }

        @Override
        String text() {
            return row.label();
        }

        @Override
        public List<TableView> contents() {
            return row.children().stream().map(child -> (TableView) child.view).toList();
        }

        @Override
        public Object feature(String name) {
            return name.equals("lines") ? contents() : super.feature(name);
        }

        @Override
        public String typeName() {
            return "DLine";
        }

        @Override
        public boolean isKindOf(String type) {
            return type.equals("LineContainer") || super.isKindOf(type);
        }
    }
}
