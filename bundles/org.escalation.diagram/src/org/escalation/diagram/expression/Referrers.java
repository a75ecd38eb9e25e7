package org.escalation.diagram.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The references of a model read backwards, kept true change by change. Containment does not count. */
final class Referrers {

    private record Link(EObject from, EReference reference) {
    }

    private final Supplier<List<EObject>> tops;
    private final Map<EObject, List<Link>> index = new IdentityHashMap<>();

    /** @param tops the elements at the top of the model */
    Referrers(Supplier<List<EObject>> tops) {
        this.tops = tops;
        tops.get().forEach(top -> subtree(top, this::add));
    }

    /** Elements that refer to the given one, in the order of the model. */
    Collection<EObject> of(EObject element, EStructuralFeature feature) {
        List<Link> links = index.get(element);
        if (links == null) {
            return List.of();
        }
        List<EObject> result = new ArrayList<>(links.size());
        for (Link link : links) {
            if (feature == null || link.reference() == feature) {
                result.add(link.from());
            }
        }
        if (result.size() < 2) {
            return result;
        }
        Set<EObject> distinct = new LinkedHashSet<>(result);
        List<EObject> ordered = new ArrayList<>(distinct);
        ordered.sort(new DocumentOrder(tops.get()));
        return ordered;
    }

    void changed(Notification change, EReference reference) {
        EObject from = (EObject) change.getNotifier();
        if (reference.isContainment()) {
            if (change.getEventType() != Notification.MOVE) {
                each(change.getOldValue(), old -> subtree(old, this::remove));
                each(change.getNewValue(), added -> subtree(added, this::add));
            }
        } else if (counts(reference) && change.getEventType() != Notification.MOVE) {
            Link link = new Link(from, reference);
            each(change.getOldValue(), old -> remove(link, old));
            each(change.getNewValue(), added -> add(link, added));
        }
    }

    private static void each(Object value, java.util.function.Consumer<EObject> action) {
        if (value instanceof EObject element) {
            action.accept(element);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> each(one, action));
        }
    }

    private static void subtree(EObject top, BiConsumer<Link, EObject> action) {
        links(top, action);
        for (TreeIterator<EObject> all = top.eAllContents(); all.hasNext();) {
            links(all.next(), action);
        }
    }

    private static void links(EObject element, BiConsumer<Link, EObject> action) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (counts(reference) && element.eIsSet(reference)) {
                Link link = new Link(element, reference);
                Object value = element.eGet(reference);
                each(value, target -> action.accept(link, target));
            }
        }
    }

    private static boolean counts(EReference reference) {
        return !reference.isContainer() && !reference.isContainment() && !reference.isDerived();
    }

    private void add(Link link, EObject target) {
        List<Link> links = index.computeIfAbsent(target, key -> new ArrayList<>(2));
        if (!links.contains(link)) {
            links.add(link);
        }
    }

    private void remove(Link link, EObject target) {
        List<Link> links = index.get(target);
        if (links != null && !stillRefers(link, target)) {
            links.remove(link);
            if (links.isEmpty()) {
                index.remove(target);
            }
        }
    }

    /** A reference that holds its target twice still refers to it when one is taken out. */
    private static boolean stillRefers(Link link, EObject target) {
        return !link.reference().isUnique() && link.from().eGet(link.reference()) instanceof List<?> list && list.contains(target)
                && link.from().eContainer() != null;
    }
}
