package org.escalation.diagram.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The readers of one feature of one element; most have one or two, so no set is made before there are many. */
final class Readers {

    private static final int MANY = 8;

    final EStructuralFeature feature;
    final Readers next;
    /** A {@link Part}, an array of parts, or a set of them; null for none. */
    private Object parts;

    /** @param next the readers of the element's other features */
    Readers(EStructuralFeature feature, Part first, Readers next) {
        this.feature = feature;
        this.parts = first;
        this.next = next;
    }

    @SuppressWarnings("unchecked")
    void add(Part part) {
        if (parts == null) {
            parts = part;
        } else if (parts instanceof Part one) {
            parts = one == part ? one : new Part[] {one, part};
        } else if (parts instanceof Part[] few) {
            add(few, part);
        } else {
            ((Set<Part>) parts).add(part);
        }
    }

    private void add(Part[] few, Part part) {
        for (Part one : few) {
            if (one == part) {
                return;
            }
        }
        if (few.length < MANY) {
            Part[] more = Arrays.copyOf(few, few.length + 1);
            more[few.length] = part;
            parts = more;
        } else {
            Set<Part> many = new LinkedHashSet<>(Arrays.asList(few));
            many.add(part);
            parts = many;
        }
    }

    @SuppressWarnings("unchecked")
    void moveTo(Collection<Part> into) {
        if (parts instanceof Part one) {
            into.add(one);
        } else if (parts instanceof Part[] few) {
            into.addAll(Arrays.asList(few));
        } else if (parts != null) {
            into.addAll((Set<Part>) parts);
        }
        parts = null;
    }
}
