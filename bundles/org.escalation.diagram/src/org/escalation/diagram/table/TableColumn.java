package org.escalation.diagram.table;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** A column of a table: a feature, or a model element for a cross table. */
public final class TableColumn {

    final ColumnPlan plan;
    final ColumnView view;
    private final EObject element;
    private String label = "";
    private CellLook look = CellLook.PLAIN;

    TableColumn(ColumnPlan plan, EObject element, TableView table) {
        this.plan = plan;
        this.element = element;
        this.view = new ColumnView(element, table, this);
    }

    void show(String newLabel, CellLook newLook) {
        label = newLabel;
        look = newLook;
    }

    /** Identity of the column mapping. */
    public String mapping() {
        return plan.spec().id();
    }

    /** Name of the feature shown; empty for a cross table, {@code *} for a text that the description computes. */
    public String feature() {
        return plan.spec().feature();
    }

    /** The model element of a column of a cross table; empty for a feature. */
    public Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** Text of the column's header. */
    public String label() {
        return label;
    }

    /** Look of the column's header. */
    public CellLook look() {
        return look;
    }

    /** First width in pixels; 0 for one by content. */
    public int width() {
        return plan.spec().width();
    }

    @Override
    public String toString() {
        return label;
    }

    /** The column as expressions see it. */
    static final class ColumnView extends TableView {

        private final TableColumn column;

        ColumnView(EObject element, TableView table, TableColumn column) {
            super(element, table);
            this.column = column;
        }

        @Override
        String text() {
            return column.label();
        }

        @Override
        public Object feature(String name) {
            return name.equals("featureName") ? column.feature() : super.feature(name);
        }

        @Override
        public String typeName() {
            return column.element == null ? "DFeatureColumn" : "DTargetColumn";
        }

        @Override
        public boolean isKindOf(String type) {
            return type.equals("DColumn") || super.isKindOf(type);
        }
    }
}
