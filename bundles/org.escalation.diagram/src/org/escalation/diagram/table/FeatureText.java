package org.escalation.diagram.table;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.ReadTracker;

/** Values of features as text, where a description has no expression for it. */
final class FeatureText {

    private FeatureText() {
    }

    /** The value of a feature: text as it is, numbers in full, elements by name, several separated by commas. */
    static String of(EObject element, EStructuralFeature feature, ReadTracker reads) {
        reads.read(element, feature);
        Object value = element.eGet(feature);
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(one, feature, reads)).collect(Collectors.joining(", "));
        }
        return text(value, feature, reads);
    }

    private static String text(Object value, EStructuralFeature feature, ReadTracker reads) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        if (value instanceof EObject element) {
            return name(element, reads);
        }
        return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                : String.valueOf(value);
    }

    /** The name of an element, its identity where it has none, the name of its class where it has neither. */
    static String name(EObject element, ReadTracker reads) {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        if (name instanceof EAttribute) {
            reads.read(element, name);
            Object value = element.eGet(name);
            if (value != null && !value.toString().isEmpty()) {
                return value.toString();
            }
        }
        String id = EcoreUtil.getID(element);
        return id == null ? element.eClass().getName() : id;
    }
}
