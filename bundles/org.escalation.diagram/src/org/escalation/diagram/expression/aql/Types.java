package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.escalation.diagram.expression.ViewAccess;

/** Finds the types that expressions name, and tells what is an instance of them. */
final class Types {

    private static final Set<String> VIEW_PACKAGES = Set.of("diagram", "viewpoint", "table", "tree", "sequence", "notation");

    private final List<EPackage> packages;

    Types(List<EPackage> packages) {
        this.packages = packages;
    }

    /** True when metamodels are known, so that a name that is not found is a mistake. */
    boolean isClosed() {
        return packages.stream().anyMatch(p -> p != EcorePackage.eINSTANCE);
    }

    /** A classifier, a {@link ViewType}, a Java class, or null when there is none of the name. */
    Object type(List<String> names) {
        if (names.size() == 1) {
            return simple(names.get(0));
        }
        EClassifier found = classifier(names.get(names.size() - 2), names.get(names.size() - 1));
        if (found != null) {
            return found;
        }
        return VIEW_PACKAGES.contains(names.get(0)) ? new ViewType(names.get(names.size() - 1)) : null;
    }

    private Object simple(String name) {
        switch (name) {
            case "String":
                return String.class;
            case "Integer":
                return Integer.class;
            case "Real":
                return Double.class;
            case "Boolean":
                return Boolean.class;
            default:
                return named(name);
        }
    }

    /** A class by its name alone, from the first package that has one. */
    EClassifier named(String name) {
        for (EPackage start : packages) {
            for (EPackage one : withSubpackages(start)) {
                EClassifier found = one.getEClassifier(name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private EClassifier classifier(String packageName, String name) {
        for (EPackage start : packages) {
            for (EPackage one : withSubpackages(start)) {
                EClassifier found = packageName.equals(one.getName()) || packageName.equals(one.getNsPrefix())
                        ? one.getEClassifier(name) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<EPackage> withSubpackages(EPackage start) {
        if (start.getESubpackages().isEmpty()) {
            return List.of(start);
        }
        List<EPackage> all = new ArrayList<>(List.of(start));
        start.getESubpackages().forEach(sub -> all.addAll(withSubpackages(sub)));
        return all;
    }

    /** The literal {@code package::Enumeration::literal} as models hold it, or null. */
    Enumerator literal(List<String> names) {
        if (names.size() < 3) {
            return null;
        }
        EClassifier type = classifier(names.get(names.size() - 3), names.get(names.size() - 2));
        if (!(type instanceof EEnum enumeration)) {
            return null;
        }
        EEnumLiteral literal = enumeration.getEEnumLiteral(names.get(names.size() - 1));
        if (literal == null) {
            literal = enumeration.getEEnumLiteralByLiteral(names.get(names.size() - 1));
        }
        return literal == null ? null : literal.getInstance();
    }

    /** Whether the value is an instance of the type or, for a set of types, of any of them. */
    static boolean isInstance(Object type, Object value) {
        if (type instanceof EClass eClass) {
            boolean any = eClass == EcorePackage.Literals.EOBJECT && value instanceof EObject;
            return any || eClass.isInstance(value);
        }
        if (type instanceof EClassifier classifier) {
            return classifier.isInstance(value) || value instanceof EEnumLiteral literal && literal.getEEnum() == classifier;
        }
        if (type instanceof ViewType view) {
            return value instanceof ViewAccess access && access.isKindOf(view.name());
        }
        if (type instanceof Class<?> javaClass) {
            return javaClass.isInstance(value) || javaClass == Double.class && value instanceof Float;
        }
        return type instanceof Collection<?> many && many.stream().anyMatch(one -> isInstance(one, value));
    }

    /** Whether the type is the value's very own class. */
    static boolean isExactly(Object type, Object value) {
        if (type instanceof EClass eClass) {
            return value instanceof EObject element && element.eClass() == eClass;
        }
        if (type instanceof ViewType view) {
            return value instanceof ViewAccess access && access.typeName().equals(view.name());
        }
        return type instanceof Collection<?> many ? many.stream().anyMatch(one -> isExactly(one, value)) : isInstance(type, value);
    }
}
