package org.escalation.diagram.expression;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Model elements as a service sees them during one call: stand-ins that have the elements' interfaces, pass everything on,
 * and tell a tracker what is read. So a service written in Java has its reads recorded like an expression.
 *
 * <p>There is one stand-in for each element in one call, so that comparing stand-ins tells the same as comparing elements.
 */
final class TrackedModel {

    private final ReadTracker tracker;
    private final Map<EObject, Object> standIns = new IdentityHashMap<>();

    TrackedModel(ReadTracker tracker) {
        this.tracker = tracker;
    }

    ReadTracker tracker() {
        return tracker;
    }

    /** The value with stand-ins for model elements. */
    Object wrap(Object value) {
        if (value instanceof EObject element) {
            return element(element);
        }
        if (value instanceof List<?> list) {
            return new TrackedList<>(this, list);
        }
        if (value instanceof Set<?> set) {
            Set<Object> result = new LinkedHashSet<>();
            set.forEach(item -> result.add(wrap(item)));
            return result;
        }
        return value;
    }

    Object element(EObject element) {
        if (standIn(element) != null) {
            return element;
        }
        Object known = standIns.get(element);
        if (known == null) {
            known = TrackedElement.standIn(element, this);
            standIns.put(element, known);
        }
        return known;
    }

    private static TrackedElement standIn(Object value) {
        return value != null && Proxy.isProxyClass(value.getClass()) && Proxy.getInvocationHandler(value) instanceof TrackedElement one
                ? one : null;
    }

    /** The value with elements in place of their stand-ins. */
    static Object unwrap(Object value) {
        TrackedElement standIn = standIn(value);
        if (standIn != null) {
            return standIn.element();
        }
        if (value instanceof TrackedList<?> list) {
            return list.original();
        }
        if (value instanceof Collection<?> many && many.stream().anyMatch(item -> unwrap(item) != item)) {
            Collection<Object> result = value instanceof Set ? new LinkedHashSet<>() : new ArrayList<>();
            many.forEach(item -> result.add(unwrap(item)));
            return result;
        }
        return value;
    }
}
