package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.escalation.exchange.csv.Cells;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.model.text.Presentation;

/** What one row does: it changes an element, adds one, leaves it as it is, or is refused. */
public final class RowUpdate {

    /** What a row does. */
    public enum Kind {
        /** Makes a new element. */
        ADDED,
        /** Changes values of an element. */
        CHANGED,
        /** Says what the model says already. */
        UNCHANGED,
        /** Does nothing, because something in it is wrong. */
        REFUSED
    }

    private final Place place;
    private final EObject element;
    private final boolean added;
    private final List<CellChange> changes = new ArrayList<>();
    private EObject container;
    private EReference holder;
    private boolean refused;

    RowUpdate(Place place, EObject element, boolean added) {
        this.place = place;
        this.element = element;
        this.added = added;
    }

    /** What the row does. */
    public Kind kind() {
        if (refused) {
            return Kind.REFUSED;
        }
        return added ? Kind.ADDED : changes.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
    }

    /** The row. */
    public Place place() {
        return place;
    }

    /** The element that is changed or added; null in a row that is refused before it is known. */
    public EObject element() {
        return element;
    }

    /** The element that will hold an added one. */
    public EObject container() {
        return container;
    }

    /** The feature that will hold an added element. */
    public EReference holder() {
        return holder;
    }

    /** The values that change. */
    public List<CellChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    void hold(EObject in, EReference by) {
        container = in;
        holder = by;
    }

    void add(CellChange change) {
        changes.add(change);
    }

    void refuse() {
        refused = true;
    }

    boolean isAdded() {
        return added;
    }

    /** The row in a line for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(place).append(": ");
        switch (kind()) {
            case REFUSED -> text.append("refused");
            case UNCHANGED -> text.append("unchanged");
            case ADDED -> text.append("added ").append(ModelTexts.label(element.eClass())).append(' ').append(Cells.id(element))
                    .append(" in ").append(ElementTitles.of(container)).append(", ").append(ModelTexts.label(holder));
            case CHANGED -> text.append("changed ").append(ElementTitles.withKind(element)).append(' ').append(Cells.id(element));
        }
        if (!refused) {
            changes.forEach(change -> text.append("; ").append(text(change)));
        }
        return text.toString();
    }

    private String text(CellChange change) {
        String unit = Presentation.unit(change.feature());
        return ModelTexts.label(change.feature()) + " " + (added ? "" : CellValues.shown(change.before()) + " → ")
                + CellValues.shown(change.after()) + (unit.isEmpty() ? "" : " " + unit);
    }
}
