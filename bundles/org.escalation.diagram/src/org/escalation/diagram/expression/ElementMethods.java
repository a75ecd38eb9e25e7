package org.escalation.diagram.expression;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The methods of one class of model elements and what each of them reads. */
final class ElementMethods {

    /** What a method does. */
    enum Kind {
        /** Gives or tests a feature. */
        FEATURE,
        /** Compares with another object. */
        EQUALS,
        /** Reads nothing that can change. */
        PLAIN,
        /** Gives the place in the container. */
        CONTAINER,
        /** Gives what the element contains. */
        CONTENTS,
        /** Gives everything below the element. */
        ALL_CONTENTS,
        /** Gives what the element refers to. */
        CROSS_REFERENCES,
        /** Gives or tests a feature named by an argument. */
        REFLECTIVE,
        /** Anything else: nobody knows what it reads. */
        OTHER
    }

    /** A method's kind and, for {@link Kind#FEATURE}, its feature. */
    record Meaning(Kind kind, EStructuralFeature feature) {
    }

    private static final ClassValue<ElementMethods> KNOWN = new ClassValue<>() {
        @Override
        protected ElementMethods computeValue(Class<?> type) {
            return new ElementMethods(type);
        }
    };

    private static final Map<String, Kind> STANDARD = Map.ofEntries(Map.entry("equals", Kind.EQUALS),
            Map.entry("hashCode", Kind.PLAIN), Map.entry("toString", Kind.OTHER), Map.entry("eClass", Kind.PLAIN),
            Map.entry("eContainer", Kind.CONTAINER), Map.entry("eInternalContainer", Kind.CONTAINER),
            Map.entry("eContainingFeature", Kind.CONTAINER), Map.entry("eContainmentFeature", Kind.CONTAINER),
            Map.entry("eContainerFeatureID", Kind.CONTAINER), Map.entry("eContents", Kind.CONTENTS),
            Map.entry("eAllContents", Kind.ALL_CONTENTS), Map.entry("eCrossReferences", Kind.CROSS_REFERENCES),
            Map.entry("eGet", Kind.REFLECTIVE), Map.entry("eIsSet", Kind.REFLECTIVE), Map.entry("eIsProxy", Kind.PLAIN),
            Map.entry("eProxyURI", Kind.PLAIN), Map.entry("eDeliver", Kind.PLAIN), Map.entry("eDerivedStructuralFeatureID", Kind.PLAIN));

    private final Constructor<?> constructor;
    private final Map<Method, Meaning> meanings = new ConcurrentHashMap<>();

    private ElementMethods(Class<?> type) {
        this.constructor = constructor(type);
    }

    static ElementMethods of(EObject element) {
        return KNOWN.get(element.getClass());
    }

    /** False where the class's interfaces cannot be implemented by a stand-in. */
    boolean isPossible() {
        return constructor != null;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            for (Class<?> each : one.getInterfaces()) {
                if (Modifier.isPublic(each.getModifiers())) {
                    interfaces.add(each);
                }
            }
        }
        try {
            return Proxy.newProxyInstance(type.getClassLoader(), interfaces.toArray(Class<?>[]::new), (a, b, c) -> null).getClass()
                    .getConstructor(InvocationHandler.class);
        } catch (IllegalArgumentException | NoSuchMethodException e) {
            return null; // isPossible tells, and the element stands for itself
        }
    }

    Object newStandIn(TrackedElement handler) {
        try {
            return constructor.newInstance(handler);
        } catch (ReflectiveOperationException e) {
            throw new EvaluationException("No stand-in can be made for a model element.", e);
        }
    }

    Meaning meaning(Method method, EClass eClass) {
        Meaning known = meanings.get(method);
        if (known == null) {
            known = find(method, eClass);
            meanings.put(method, known);
        }
        return known;
    }

    private static Meaning find(Method method, EClass eClass) {
        boolean standard = method.getDeclaringClass() == Object.class || EObject.class == method.getDeclaringClass()
                || method.getDeclaringClass().getName().startsWith("org.eclipse.emf.ecore.InternalEObject");
        Kind kind = standard ? STANDARD.get(method.getName()) : null;
        if (kind != null) {
            return new Meaning(kind, null);
        }
        if (!standard && method.getParameterCount() == 0) {
            for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
                if (reads(method.getName(), feature.getName())) {
                    return new Meaning(Kind.FEATURE, feature);
                }
            }
        }
        return new Meaning(Kind.OTHER, null);
    }

    /** Whether a method gives, or tests the presence of, the feature, by the names that EMF gives such methods. */
    private static boolean reads(String method, String feature) {
        String capital = Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        return method.equals("get" + capital) || method.equals("is" + capital) || method.equals("isSet" + capital)
                || method.equals("get" + capital + "_") || method.equals(feature) && feature.startsWith("is");
    }
}
