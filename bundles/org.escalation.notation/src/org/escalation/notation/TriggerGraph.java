package org.escalation.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.Threshold;
import org.escalation.model.query.LineCrossings;

/** What sets off what in a model: made once for the whole of it, in time that grows with what it holds and what it sets off. */
final class TriggerGraph {

    private final Map<EObject, Collection<EObject>> effects = new LinkedHashMap<>();
    private final Set<Threshold> crossable = new LinkedHashSet<>();
    private final Set<Threshold> waitedFor = new LinkedHashSet<>();
    private final Set<DeterrenceLinkage> settable = new LinkedHashSet<>();

    TriggerGraph(EscalationModel model) {
        List<Action> climbers = LineCrossings.climbers(model);
        model.getActors().forEach(actor -> actor.getThresholds().forEach(line -> addLine(line, climbers)));
        model.getLinkages().forEach(linkage -> addLinkage(linkage, climbers));
        model.getActors().forEach(actor -> actor.getActions().forEach(this::addAction));
    }

    private void addLine(Threshold line, List<Action> climbers) {
        LineCrossings.crossing(line, climbers).forEach(action -> {
            crossable.add(line);
            add(action, line);
        });
        if (line.getResponse() != null) {
            line.getResponse().getActions().forEach(answer -> add(line, answer));
        }
    }

    private void addLinkage(DeterrenceLinkage linkage, List<Action> climbers) {
        if (linkage.getTrigger() != null) {
            for (Threshold line : linkage.getTrigger().getThresholds()) {
                waitedFor.add(line);
                add(line, linkage);
                if (isSetOff(linkage, line, climbers)) {
                    settable.add(linkage);
                }
            }
        }
        add(linkage, linkage.getPackage());
    }

    private static boolean isSetOff(DeterrenceLinkage linkage, Threshold line, List<Action> climbers) {
        return LineCrossings.crossing(line, climbers).stream()
                .anyMatch(action -> linkage.getTrigger().getBy().isEmpty() || linkage.getTrigger().getBy().contains(action.getActor()));
    }

    private void addAction(Action action) {
        add(action, action.getDelivers());
        AwaitedPackages.of(action).forEach(awaited -> add(awaited, action));
    }

    private void add(EObject cause, EObject effect) {
        if (effect != null) {
            effects.computeIfAbsent(cause, key -> new LinkedHashSet<>()).add(effect);
        }
    }

    /** Lines that some action of the model crosses. */
    Set<Threshold> crossableLines() {
        return crossable;
    }

    /** Lines that a linkage waits for. */
    Set<Threshold> awaitedLines() {
        return waitedFor;
    }

    /** Linkages that an action of those they are aimed at sets off. */
    Set<DeterrenceLinkage> settableLinkages() {
        return settable;
    }

    /** What an element sets off at the next step. */
    Collection<EObject> effects(EObject element) {
        return effects.getOrDefault(element, List.of());
    }

    /** Elements that lead back to themselves: those that share a strongly connected component with another, by Tarjan's algorithm. */
    Set<EObject> inCycles() {
        Set<EObject> result = new LinkedHashSet<>();
        Components components = new Components();
        effects.keySet().forEach(element -> components.visit(element, result));
        return result;
    }

    /** Tarjan's depth-first search, without recursion: chains of events may be long. */
    private final class Components {

        private final class Visit {
            final EObject element;
            final Iterator<EObject> next;

            Visit(EObject element) {
                this.element = element;
                this.next = effects(element).iterator();
            }
        }

        private final Map<EObject, Integer> number = new HashMap<>();
        private final Map<EObject, Integer> lowest = new HashMap<>();
        private final Deque<EObject> open = new ArrayDeque<>();
        private final Set<EObject> isOpen = new LinkedHashSet<>();
        private final Deque<Visit> path = new ArrayDeque<>();

        void visit(EObject start, Set<EObject> cyclic) {
            if (number.containsKey(start)) {
                return;
            }
            enter(start);
            while (!path.isEmpty()) {
                Visit top = path.peek();
                if (top.next.hasNext()) {
                    step(top.element, top.next.next());
                } else {
                    path.pop();
                    if (!path.isEmpty()) {
                        lower(path.peek().element, lowest.get(top.element));
                    }
                    close(top.element, cyclic);
                }
            }
        }

        private void step(EObject from, EObject to) {
            if (!number.containsKey(to)) {
                enter(to);
            } else if (isOpen.contains(to)) {
                lower(from, number.get(to));
            }
        }

        private void enter(EObject element) {
            int n = number.size();
            number.put(element, n);
            lowest.put(element, n);
            open.push(element);
            isOpen.add(element);
            path.push(new Visit(element));
        }

        private void lower(EObject element, int value) {
            lowest.merge(element, value, Math::min);
        }

        private void close(EObject element, Set<EObject> cyclic) {
            if (!lowest.get(element).equals(number.get(element))) {
                return;
            }
            List<EObject> component = new ArrayList<>();
            EObject last;
            do {
                last = open.pop();
                isOpen.remove(last);
                component.add(last);
            } while (last != element);
            if (component.size() > 1 || effects(element).contains(element)) {
                cyclic.addAll(component);
            }
        }
    }
}
