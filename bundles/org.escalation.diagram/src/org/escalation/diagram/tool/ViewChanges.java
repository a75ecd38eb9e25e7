package org.escalation.diagram.tool;

import org.eclipse.emf.ecore.EObject;
import org.escalation.diagram.expression.ViewAccess;
import org.escalation.diagram.spec.OperationSpec;

/** What steps do to the representation itself, rather than to the model. */
interface ViewChanges {

    /** For representations whose views follow the model alone. */
    ViewChanges NONE = new ViewChanges() {
    };

    /** Takes a view out; true when there was something to take out. */
    default boolean delete(ViewAccess view) {
        return false;
    }

    /** Shows an element by a mapping; true when the representation holds such views. */
    default boolean create(EObject element, ViewAccess container, OperationSpec.CreateView step) {
        return false;
    }

    /** A mark to which {@link #restore} can go back. */
    default Object save() {
        return null;
    }

    /** Makes the representation's own content what it was. */
    default void restore(Object saved) {
        // nothing kept
    }
}
