package org.escalation.diagram.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;
import org.escalation.diagram.spec.SpecPlace;

/** Writes values into features as tools mean them: text becomes what the feature holds, many-valued features are added to. */
final class ModelWriter {

    private ModelWriter() {
    }

    /** Sets a feature, or adds to it where it holds many. */
    static void set(EObject element, String name, Object value, SpecPlace place) {
        EStructuralFeature feature = feature(element, name, place);
        if (feature.isMany()) {
            Collection<Object> all = list(element, feature);
            for (Object one : ToolExpressions.many(value)) {
                Object converted = converted(feature, one, place);
                if (converted != null && !(feature.isUnique() && all.contains(converted))) {
                    all.add(converted);
                }
            }
        } else {
            Object single = value instanceof Collection<?> many ? many.stream().findFirst().orElse(null) : value;
            Object converted = converted(feature, single, place);
            if (converted == null && feature.getEType() instanceof EDataType type && type.getInstanceClass() != null
                    && type.getInstanceClass().isPrimitive()) {
                element.eUnset(feature);
            } else {
                element.eSet(feature, converted);
            }
        }
    }

    /** Puts an element into a reference that must have room. */
    static void add(EObject owner, String name, EObject element, SpecPlace place) {
        EStructuralFeature feature = feature(owner, name, place);
        if (feature.isMany()) {
            list(owner, feature).add(converted(feature, element, place));
        } else if (owner.eGet(feature) != null && owner.eGet(feature) != element) {
            throw new ToolException(named(owner) + " already has a value of " + name + "; it holds only one.", place);
        } else {
            owner.eSet(feature, converted(feature, element, place));
        }
    }

    /** Empties a feature. */
    static void unset(EObject element, String name, SpecPlace place) {
        element.eUnset(feature(element, name, place));
    }

    /** Takes a value out of a feature. */
    static void remove(EObject element, String name, Object value, SpecPlace place) {
        EStructuralFeature feature = feature(element, name, place);
        Object plain = Values.plain(value);
        if (feature.isMany()) {
            list(element, feature).remove(plain);
        } else if (Values.same(element.eGet(feature), plain)) {
            element.eUnset(feature);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> list(EObject element, EStructuralFeature feature) {
        return (Collection<Object>) element.eGet(feature);
    }

    private static EStructuralFeature feature(EObject element, String name, SpecPlace place) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new ToolException(element.eClass().getName() + " has no feature " + name + ".", place);
        }
        if (!feature.isChangeable()) {
            throw new ToolException("The feature " + name + " of " + element.eClass().getName() + " cannot be changed.", place);
        }
        return feature;
    }

    /**
     * A value as the feature holds it.
     *
     * @throws ToolException when it cannot be one
     */
    static Object converted(EStructuralFeature feature, Object given, SpecPlace place) {
        Object value = given == Nothing.NOTHING ? null : Values.plain(given);
        if (value == null) {
            return null;
        }
        if (feature instanceof EReference reference) {
            EClass type = reference.getEReferenceType();
            boolean any = type.getInstanceClass() == EObject.class && value instanceof EObject;
            if (!any && !type.isInstance(value)) {
                throw new ToolException("The reference " + feature.getName() + " takes " + type.getName() + ", not "
                        + kind(value) + ".", place);
            }
            return value;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum enumeration) {
            return literal(enumeration, value, feature, place);
        }
        if (type.isInstance(value)) {
            return value;
        }
        try {
            String text = Values.text(value);
            boolean whole = text.endsWith(".0") && value instanceof Double && !isReal(type);
            return EcoreUtil.createFromString(type, whole ? text.substring(0, text.length() - 2) : text);
        } catch (RuntimeException e) {
            throw new ToolException("\"" + Values.text(value) + "\" is no value of " + feature.getName() + " (" + type.getName()
                    + ").", place, e);
        }
    }

    private static boolean isReal(EDataType type) {
        Class<?> held = type.getInstanceClass();
        return held == double.class || held == float.class || held == Double.class || held == Float.class;
    }

    private static Object literal(EEnum type, Object value, EStructuralFeature feature, SpecPlace place) {
        if (type.isInstance(value)) {
            return value;
        }
        String text = value instanceof Enumerator literal ? literal.getName() : Values.text(value);
        EEnumLiteral found = value instanceof Number number ? type.getEEnumLiteral(number.intValue()) : type.getEEnumLiteral(text);
        for (EEnumLiteral one : type.getELiterals()) {
            if (found == null && (text.equals(one.getLiteral()) || text.equalsIgnoreCase(one.getName()))) {
                found = one;
            }
        }
        if (found == null) {
            List<String> known = type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
            throw new ToolException("\"" + text + "\" is no value of " + feature.getName() + "; it is one of "
                    + String.join(", ", known) + ".", place);
        }
        return found.getInstance();
    }

    private static String kind(Object value) {
        return value instanceof EObject element ? "a " + element.eClass().getName() : "\"" + Values.text(value) + "\"";
    }

    private static String named(EObject element) {
        return "This " + element.eClass().getName();
    }
}
