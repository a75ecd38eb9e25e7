package org.escalation.diagram.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.ViewAccess;

/** A part of a table as expressions see it, through variables such as {@code line} and {@code column}. */
abstract class TableView implements ViewAccess {

    private final EObject element;
    private final TableView container;

    TableView(EObject element, TableView container) {
        this.element = element;
        this.container = container;
    }

    EObject target() {
        return element;
    }

    /** What is written on it. */
    abstract String text();

    @Override
    public TableView container() {
        return container;
    }

    @Override
    public List<? extends ViewAccess> contents() {
        return List.of();
    }

    @Override
    public Object feature(String name) {
        return switch (name) {
            case "target" -> element;
            case "semanticElements" -> element == null ? List.of() : List.of(element);
            case "label", "name" -> text();
            case "container" -> container;
            default -> Nothing.NOTHING;
        };
    }

    @Override
    public boolean isKindOf(String type) {
        return type.equals(typeName()) || type.equals("DTableElement") || type.equals("DSemanticDecorator") || type.equals("EObject");
    }
}
