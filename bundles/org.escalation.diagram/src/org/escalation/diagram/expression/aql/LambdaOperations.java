package org.escalation.diagram.expression.aql;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.escalation.diagram.expression.EvaluationException;
import org.escalation.diagram.expression.Nothing;
import org.escalation.diagram.expression.Values;

/** Operations on collections that take an expression for each element. */
final class LambdaOperations {

    private interface OnEach {
        Object apply(Collection<?> many, Lambda lambda);
    }

    private LambdaOperations() {
    }

    private static void add(Library library, String name, OnEach operation) {
        library.add(name, 1, (frame, receiver, arguments) -> {
            if (!(arguments[0] instanceof Lambda lambda)) {
                throw new EvaluationException("The operation " + name + " needs an expression such as x | x.name.");
            }
            return operation.apply((Collection<?>) receiver, lambda);
        });
    }

    static void fill(Library library) {
        add(library, "select", (c, l) -> chosen(c, l, true));
        add(library, "reject", (c, l) -> chosen(c, l, false));
        add(library, "collect", (c, l) -> Many.map(c, l::apply));
        add(library, "exists", (c, l) -> c.stream().anyMatch(l::holds));
        add(library, "forAll", (c, l) -> c.stream().allMatch(l::holds));
        add(library, "any", (c, l) -> first(c, l));
        add(library, "detect", (c, l) -> first(c, l));
        add(library, "one", (c, l) -> c.stream().filter(l::holds).limit(2).count() == 1);
        add(library, "isUnique", (c, l) -> unique(c, l));
        add(library, "sortedBy", (c, l) -> sorted(c, l));
        add(library, "closure", (c, l) -> closure(c, l));
    }

    private static Collection<Object> chosen(Collection<?> many, Lambda lambda, boolean wanted) {
        Collection<Object> result = Many.like(many);
        for (Object item : many) {
            Object answer = lambda.apply(item);
            if (answer instanceof Boolean truth && truth == wanted) {
                result.add(item);
            }
        }
        return result;
    }

    private static Object first(Collection<?> many, Lambda lambda) {
        for (Object item : many) {
            if (lambda.holds(item)) {
                return item;
            }
        }
        return Nothing.NOTHING;
    }

    private static boolean unique(Collection<?> many, Lambda lambda) {
        Set<Object> seen = new HashSet<>();
        for (Object item : many) {
            if (!seen.add(lambda.apply(item))) {
                return false;
            }
        }
        return true;
    }

    private record Keyed(Object item, Object key) {
    }

    private static Collection<Object> sorted(Collection<?> many, Lambda lambda) {
        List<Keyed> keyed = new java.util.ArrayList<>(many.size());
        many.forEach(item -> keyed.add(new Keyed(item, lambda.apply(item))));
        keyed.sort(Comparator.comparing(Keyed::key, LambdaOperations::order));
        Collection<Object> result = Many.like(many);
        keyed.forEach(entry -> result.add(entry.item()));
        return result;
    }

    /** What has no order of its own, or is nothing, is ordered by its text, so that sorting never fails. */
    private static int order(Object a, Object b) {
        Integer order = Operators.order(a, b);
        return order == null ? Values.text(a).compareTo(Values.text(b)) : order;
    }

    private static Collection<Object> closure(Collection<?> many, Lambda lambda) {
        Set<Object> found = new java.util.LinkedHashSet<>();
        Deque<Object> left = new ArrayDeque<>(many);
        while (!left.isEmpty()) {
            Collection<Object> next = new java.util.ArrayList<>();
            Many.flatten(lambda.apply(left.poll()), next);
            for (Object item : next) {
                if (found.add(item)) {
                    left.add(item);
                }
            }
        }
        return found;
    }
}
