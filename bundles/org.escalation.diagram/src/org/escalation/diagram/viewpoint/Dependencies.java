package org.escalation.diagram.viewpoint;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.escalation.diagram.expression.ReadTracker;

/**
 * Which part of a diagram read which feature of which model element. Recorded while expressions are evaluated; asked
 * when the model changes.
 */
final class Dependencies implements ReadTracker {

    /** The readers of one feature of one element; most have one or two. */
    private static final class Readers {
        final EStructuralFeature feature;
        Part[] few = new Part[2];
        int count;
        Set<Part> many;
        Readers next;

        Readers(EStructuralFeature feature) {
            this.feature = feature;
        }

        void add(Part part) {
            if (many != null) {
                many.add(part);
                return;
            }
            for (int i = 0; i < count; i++) {
                if (few[i] == part) {
                    return;
                }
            }
            if (count == 8) {
                many = new LinkedHashSet<>();
                addTo(many);
                many.add(part);
                few = new Part[0];
                count = 0;
            } else {
                if (count == few.length) {
                    few = java.util.Arrays.copyOf(few, count * 2);
                }
                few[count++] = part;
            }
        }

        void addTo(Collection<Part> into) {
            for (int i = 0; i < count; i++) {
                into.add(few[i]);
            }
            if (many != null) {
                into.addAll(many);
            }
        }
    }

    private final Map<EObject, Readers> readers = new IdentityHashMap<>();
    private final Set<Part> ofEverything = new LinkedHashSet<>();
    private Part current;

    /** The part that reads from now on; null for nobody. */
    void begin(Part part) {
        current = part;
    }

    @Override
    public void read(EObject element, EStructuralFeature feature) {
        if (current == null) {
            return;
        }
        Readers first = readers.get(element);
        for (Readers one = first; one != null; one = one.next) {
            if (one.feature == feature) {
                one.add(current);
                return;
            }
        }
        Readers added = new Readers(feature);
        added.next = first;
        added.add(current);
        readers.put(element, added);
    }

    @Override
    public void readEverything() {
        if (current != null) {
            ofEverything.add(current);
        }
    }

    /** Adds the parts that read the feature; removed parts among them are forgotten here. */
    void collect(EObject element, EStructuralFeature feature, Collection<Part> into) {
        for (Readers one = readers.get(element); one != null; one = one.next) {
            if (one.feature == feature) {
                one.addTo(into);
                one.count = 0;
                one.many = null;
                one.few = new Part[2];
            }
        }
    }

    /** Adds the parts that must be made anew after any change. */
    void collectReadersOfEverything(Collection<Part> into) {
        ofEverything.removeIf(part -> !part.isAlive());
        into.addAll(ofEverything);
    }

    /** Forgets an element that is no longer in the model. */
    void forget(EObject element) {
        readers.remove(element);
    }
}
