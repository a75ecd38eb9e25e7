package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.escalation.diagram.expression.Nothing;

/** Helpers for collections of values: lists for sequences, sets that keep their order for ordered sets. */
final class Many {

    private Many() {
    }

    /** A value as a collection: nothing is none, a single value is a set of one. */
    static Collection<?> of(Object value) {
        if (value == null || value == Nothing.NOTHING) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many;
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return new LinkedHashSet<>(List.of(value));
    }

    /** An empty collection of the same kind. */
    static Collection<Object> like(Object kind) {
        return kind instanceof Set<?> ? new LinkedHashSet<>() : new ArrayList<>();
    }

    /** Adds a value, or the elements of a collection, leaving out nothing and null. */
    static void flatten(Object value, Collection<Object> into) {
        if (value instanceof Collection<?> many) {
            for (Object item : many) {
                flatten(item, into);
            }
        } else if (value != null && value != Nothing.NOTHING) {
            into.add(value);
        }
    }

    /** Applies an operation to each element and flattens the results, keeping the kind of collection. */
    static Collection<Object> map(Collection<?> many, UnaryOperator<Object> operation) {
        Collection<Object> result = like(many);
        for (Object item : many) {
            flatten(operation.apply(item), result);
        }
        return result;
    }

    /** The elements as a list. */
    static List<Object> list(Collection<?> many) {
        return new ArrayList<>(many);
    }

    /** The elements without repetition, in order. */
    static Set<Object> set(Collection<?> many) {
        return new LinkedHashSet<>(many);
    }

    /** A collection of the same kind with the given elements. */
    static Collection<Object> like(Object kind, Collection<?> elements) {
        Collection<Object> result = like(kind);
        result.addAll(elements);
        return result;
    }
}
