package org.escalation.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;

/** What elements and their values look like in cells. */
public final class Cells {

    private static final String SEPARATOR = " ";

    private Cells() {
    }

    /** Identifier of an element, or empty. */
    public static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null
                ? CellText.guarded(identified.getId()) : "";
    }

    /** Name of an element, or empty. */
    public static String name(EObject element) {
        return element instanceof NamedElement named ? CellText.guarded(named.getName()) : "";
    }

    /** One value; references by identifier. */
    public static String value(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference) {
            return id((EObject) value);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return CellText.guarded(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value));
    }

    /** All values of a feature in one cell: identifiers, which hold no blanks, parted by blanks; empty for none. */
    public static String values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value == null) {
            return "";
        }
        if (feature.isMany()) {
            return ((List<?>) value).stream().map(one -> value(feature, one)).collect(Collectors.joining(SEPARATOR));
        }
        return value(feature, value);
    }

    /** Whether a feature has cells of its own: attributes but identifier and name, and references but containments. */
    public static boolean hasCells(EStructuralFeature feature) {
        if (feature.isDerived() || feature.isTransient()) {
            return false;
        }
        if (feature instanceof EReference reference) {
            return !reference.isContainment() && !reference.isContainer();
        }
        return !((EAttribute) feature).isID();
    }
}
