package org.escalation.exchange.json;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.model.EscalationPackage;

/** What the JSON looks like: its keys, and which features of a class it has in which order. */
final class JsonLayout {

    static final String FORMAT_KEY = "format";
    static final String FORMAT = "escalation-model";
    static final String VERSION_KEY = "formatVersion";
    static final int VERSION = 1;
    static final String METAMODEL_KEY = "metamodel";
    static final String METAMODEL = EscalationPackage.eNS_URI;
    static final String MODEL_KEY = "model";
    static final String CLASS_KEY = "class";

    /** Whole numbers up to this size are the same in every JSON reader; larger ones are written as text. */
    static final long LARGEST_SAFE_NUMBER = 1L << 53;

    private JsonLayout() {
    }

    /** The features written for a class: all but derived ones and the container, attributes first. */
    static List<EStructuralFeature> features(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(JsonLayout::isWritten)
                .sorted(Comparator.comparingInt(JsonLayout::rank)).toList();
    }

    private static boolean isWritten(EStructuralFeature feature) {
        boolean container = feature instanceof EReference reference && reference.isContainer();
        return !container && !feature.isDerived() && !feature.isTransient();
    }

    private static int rank(EStructuralFeature feature) {
        return switch (feature) {
            case EAttribute attribute -> attribute.isID() ? 0 : 1;
            case EReference reference -> reference.isContainment() ? 3 : 2;
            default -> throw new IllegalArgumentException("Neither attribute nor reference: " + feature);
        };
    }

    /** How the values of an attribute's type are written. */
    enum Kind {
        NUMBER, INTEGER, BOOLEAN, TEXT
    }

    static Kind kind(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType().getEPackage() != EcorePackage.eINSTANCE) {
            return Kind.TEXT;
        }
        if (type == double.class || type == Double.class) {
            return Kind.NUMBER;
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Kind.INTEGER;
        }
        return type == boolean.class || type == Boolean.class ? Kind.BOOLEAN : Kind.TEXT;
    }
}
