package org.escalation.exchange.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.exchange.csv.CellText;
import org.escalation.exchange.csv.Cells;

/** What the cells of a row change in an element. */
final class RowValues {

    private final EObject element;
    private final ElementIndex index;
    private final Problems problems;

    RowValues(EObject element, ElementIndex index, Problems problems) {
        this.element = element;
        this.index = index;
        this.problems = problems;
    }

    /** The change that a cell makes; null if it makes none or is refused. */
    CellChange change(EStructuralFeature feature, String cell, boolean guarded, Place place) {
        String before = Cells.values(element, feature);
        // what the export wrote says what the model says, even where it could not be written so by hand
        if (guarded && cell.equals(before) || cell.isEmpty() && before.isEmpty()) {
            return null;
        }
        if (cell.isEmpty()) {
            return element.eIsSet(feature) ? new CellChange(feature, null, before, "", place) : null;
        }
        String content = guarded ? CellText.unguarded(cell) : cell;
        Object value;
        if (feature instanceof EReference reference) {
            value = targets(reference, content, place);
        } else if (!guarded && content.equals(CellText.unguarded(before)) && !isNumber(feature)) {
            return null;
        } else {
            value = new CellValues(problems).value((EAttribute) feature, content, element.eGet(feature), place);
        }
        if (value == null || Objects.equals(value, element.eGet(feature))) {
            return null;
        }
        return new CellChange(feature, value, before, content, place);
    }

    private static boolean isNumber(EStructuralFeature feature) {
        return Number.class.isAssignableFrom(feature.getEType().getInstanceClass()) || feature.getEType().getInstanceClass().isPrimitive();
    }

    private Object targets(EReference reference, String cell, Place place) {
        List<EObject> targets = new ArrayList<>();
        for (String id : cell.strip().split("\\s+")) {
            EObject target = index.get(CellText.unguarded(id));
            if (target == null) {
                problems.refuse(place, "no element has the identifier " + CellValues.shown(id));
                return null;
            }
            if (!reference.getEReferenceType().isSuperTypeOf(target.eClass())) {
                problems.refuse(place, reference.getName() + " refers to " + reference.getEReferenceType().getName() + ", but " + id
                        + " is of class " + target.eClass().getName());
                return null;
            }
            targets.add(target);
        }
        if (!reference.isMany() && targets.size() > 1) {
            problems.refuse(place, reference.getName() + " refers to one element, not to " + targets.size());
            return null;
        }
        return reference.isMany() ? targets : targets.getFirst();
    }
}
