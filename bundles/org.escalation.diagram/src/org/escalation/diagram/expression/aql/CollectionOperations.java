package org.escalation.diagram.expression.aql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;

/** Operations on collections that take values. Positions count from 1. */
final class CollectionOperations {

    private interface OnMany {
        Object apply(Collection<?> many, Object[] arguments);
    }

    private CollectionOperations() {
    }

    private static void add(Library library, String name, int arguments, OnMany operation) {
        library.add(name, arguments, (frame, receiver, args) -> operation.apply((Collection<?>) receiver, args));
    }

    static void fill(Library library) {
        fillQuestions(library);
        fillParts(library);
        fillChanges(library);
        fillCalculations(library);
    }

    private static void fillQuestions(Library library) {
        add(library, "size", 0, (c, a) -> c.size());
        add(library, "isEmpty", 0, (c, a) -> c.isEmpty());
        add(library, "notEmpty", 0, (c, a) -> !c.isEmpty());
        add(library, "includes", 1, (c, a) -> contains(c, a[0]));
        add(library, "excludes", 1, (c, a) -> !contains(c, a[0]));
        add(library, "contains", 1, (c, a) -> contains(c, a[0]));
        add(library, "includesAll", 1, (c, a) -> c.containsAll(Many.of(a[0])));
        add(library, "excludesAll", 1, (c, a) -> Collections.disjoint(c, Many.of(a[0])));
        add(library, "count", 1, (c, a) -> (int) c.stream().filter(item -> Values.same(item, a[0])).count());
        add(library, "indexOf", 1, (c, a) -> position(Many.list(c).indexOf(a[0])));
        add(library, "lastIndexOf", 1, (c, a) -> position(Many.list(c).lastIndexOf(a[0])));
        add(library, "startsWith", 1, (c, a) -> startsWith(Many.list(c), Many.list(Many.of(a[0]))));
        add(library, "endsWith", 1, (c, a) -> endsWith(Many.list(c), Many.list(Many.of(a[0]))));
        add(library, "equals", 1, (c, a) -> Operators.equal(c, a[0]));
        add(library, "toString", 0, (c, a) -> Values.text(c));
    }

    private static void fillParts(Library library) {
        add(library, "first", 0, (c, a) -> c.isEmpty() ? Nothing.NOTHING : c.iterator().next());
        add(library, "last", 0, (c, a) -> c.isEmpty() ? Nothing.NOTHING : Many.list(c).get(c.size() - 1));
        add(library, "at", 1, (c, a) -> at(c, index(a[0])));
        add(library, "filter", 1, (c, a) -> filter(c, a[0]));
        add(library, "subSequence", 2, (c, a) -> part(c, index(a[0]), index(a[1])));
        add(library, "subOrderedSet", 2, (c, a) -> Many.set(part(c, index(a[0]), index(a[1]))));
        add(library, "drop", 1, (c, a) -> Many.like(c, Many.list(c).subList(Math.min(index(a[0]), c.size()), c.size())));
        add(library, "dropRight", 1, (c, a) -> Many.like(c, Many.list(c).subList(0, Math.max(0, c.size() - index(a[0])))));
        add(library, "any", 0, (c, a) -> c.isEmpty() ? Nothing.NOTHING : c.iterator().next());
    }

    private static void fillChanges(Library library) {
        add(library, "asSet", 0, (c, a) -> Many.set(c));
        add(library, "asOrderedSet", 0, (c, a) -> Many.set(c));
        add(library, "asSequence", 0, (c, a) -> Many.list(c));
        add(library, "asBag", 0, (c, a) -> Many.list(c));
        add(library, "flatten", 0, (c, a) -> Many.map(c, item -> item));
        add(library, "reverse", 0, (c, a) -> reversed(c));
        for (String name : List.of("including", "append")) {
            add(library, name, 1, (c, a) -> joined(c, Collections.singletonList(a[0])));
        }
        add(library, "prepend", 1, (c, a) -> inserted(c, 1, a[0]));
        add(library, "insertAt", 2, (c, a) -> inserted(c, index(a[0]), a[1]));
        add(library, "excluding", 1, (c, a) -> Operators.apply("-", c, Collections.singletonList(a[0])));
        add(library, "sub", 1, (c, a) -> Operators.apply("-", c, Many.of(a[0])));
        add(library, "removeAll", 1, (c, a) -> Operators.apply("-", c, Many.of(a[0])));
        for (String name : List.of("union", "concat", "add", "addAll")) {
            add(library, name, 1, (c, a) -> joined(c, Many.of(a[0])));
        }
        add(library, "intersection", 1, (c, a) -> {
            Collection<Object> result = Many.like(c, c);
            result.retainAll(Many.set(Many.of(a[0])));
            return result;
        });
        add(library, "sep", 1, (c, a) -> separated(c, null, a[0], null));
        add(library, "sep", 3, (c, a) -> separated(c, a[0], a[1], a[2]));
    }

    private static void fillCalculations(Library library) {
        add(library, "sum", 0, (c, a) -> {
            Object sum = 0;
            for (Object item : c) {
                sum = Operators.apply("+", sum, item);
            }
            return sum;
        });
        add(library, "min", 0, (c, a) -> extreme(c, -1));
        add(library, "max", 0, (c, a) -> extreme(c, 1));
    }

    private static boolean contains(Collection<?> many, Object value) {
        return many.contains(value) || !(value instanceof org.eclipse.emf.ecore.EObject)
                && many.stream().anyMatch(item -> Values.same(item, value));
    }

    private static int index(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new EvaluationException("A position in a collection must be a number.");
    }

    private static int position(int index) {
        return index < 0 ? -1 : index + 1;
    }

    private static Object at(Collection<?> many, int position) {
        if (position < 1 || position > many.size()) {
            return Nothing.NOTHING;
        }
        return many instanceof List<?> list ? list.get(position - 1) : Many.list(many).get(position - 1);
    }

    private static Collection<Object> filter(Collection<?> many, Object type) {
        Collection<Object> result = Many.like(many);
        for (Object item : many) {
            if (Types.isInstance(type, item)) {
                result.add(item);
            }
        }
        return result;
    }

    private static Collection<Object> part(Collection<?> many, int from, int to) {
        if (from < 1 || to > many.size() || from > to) {
            throw new EvaluationException("The collection has no elements " + from + " to " + to + ".");
        }
        return Many.like(many, Many.list(many).subList(from - 1, to));
    }

    private static Collection<Object> reversed(Collection<?> many) {
        List<Object> list = Many.list(many);
        Collections.reverse(list);
        return Many.like(many, list);
    }

    private static Collection<Object> joined(Collection<?> many, Collection<?> more) {
        Collection<Object> result = Many.like(many, many);
        result.addAll(more);
        return result;
    }

    private static Collection<Object> inserted(Collection<?> many, int position, Object value) {
        if (position < 1 || position > many.size() + 1) {
            throw new EvaluationException("The collection has no position " + position + ".");
        }
        List<Object> list = Many.list(many);
        list.add(position - 1, value);
        return Many.like(many, list);
    }

    private static List<Object> separated(Collection<?> many, Object prefix, Object separator, Object suffix) {
        List<Object> result = new ArrayList<>();
        if (prefix != null) {
            result.add(prefix);
        }
        boolean first = true;
        for (Object item : many) {
            if (!first) {
                result.add(separator);
            }
            first = false;
            result.add(item);
        }
        if (suffix != null) {
            result.add(suffix);
        }
        return result;
    }

    private static boolean startsWith(List<Object> all, List<Object> head) {
        return head.size() <= all.size() && all.subList(0, head.size()).equals(head);
    }

    private static boolean endsWith(List<Object> all, List<Object> tail) {
        return tail.size() <= all.size() && all.subList(all.size() - tail.size(), all.size()).equals(tail);
    }

    private static Object extreme(Collection<?> many, int sign) {
        Object best = Nothing.NOTHING;
        for (Object item : many) {
            Integer order = best == Nothing.NOTHING ? Integer.valueOf(sign) : Operators.order(item, best);
            if (order != null && order * sign > 0) {
                best = item;
            }
        }
        return best;
    }
}
