package org.escalation.simulation.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.EscalationModel;
import org.escalation.model.Ladder;
import org.escalation.model.Probability;
import org.escalation.model.Rung;
import org.escalation.model.Scenario;
import org.escalation.model.SelfLimit;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Problem;

/** The index of every element that takes part in a scenario, and what goes wrong on the way. */
final class CompileContext {

    private final Scenario scenario;
    private final TimeScale time;
    private final Map<Actor, Integer> participants = new LinkedHashMap<>();
    private final Map<Action, Integer> actions = new LinkedHashMap<>();
    private final Map<Threshold, Integer> thresholds = new LinkedHashMap<>();
    private final Map<CapabilityPackage, Integer> packages = new LinkedHashMap<>();
    private final Map<Rung, Integer> rungs = new LinkedHashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Problem> notes = new LinkedHashSet<>();

    CompileContext(EscalationModel model, Scenario scenario, TimeScale time) {
        this.scenario = scenario;
        this.time = time;
        number(participants, scenario.getParticipants());
        participants.keySet().forEach(actor -> number(actions, sorted(actor.getActions())));
        numberRungs(model);
        Set<EObject> mentioned = mentioned();
        number(thresholds, sorted(participants.keySet().stream().flatMap(actor -> actor.getThresholds().stream())
                .filter(threshold -> threshold.getStatus() == ThresholdStatus.ACTIVE || threshold instanceof SelfLimit
                        || mentioned.contains(threshold)).toList()));
        number(packages, model.getPackages());
    }

    private static <T> void number(Map<T, Integer> indices, Collection<? extends T> elements) {
        elements.forEach(element -> indices.putIfAbsent(element, indices.size()));
    }

    /** By id: ties between actions and crossings of one turn are settled by it, whatever the order of a list. */
    private static <T extends EObject> List<T> sorted(List<T> elements) {
        return elements.stream().sorted(Comparator.comparing(element -> Names.element(element).id())).toList();
    }

    private void numberRungs(EscalationModel model) {
        Ladder ladder = scenario.getLadder();
        if (ladder == null && model.getLadders().size() == 1) {
            ladder = model.getLadders().get(0);
            note(scenario, "names no ladder; the only one of the model is taken");
        }
        if (ladder != null) {
            ladder.getGroups().stream().flatMap(group -> group.getRungs().stream())
                    .sorted(Comparator.comparingInt(Rung::getOrdinal))
                    .forEach(rung -> number(rungs, List.of(rung)));
        }
    }

    /** Everything that the participants, linkages, events and off-ramps of the scenario refer to. */
    private Set<EObject> mentioned() {
        Set<EObject> result = new LinkedHashSet<>();
        Stream.of(participants.keySet().stream().flatMap(a -> a.getActions().stream()),
                participants.keySet().stream().flatMap(a -> a.getThresholds().stream())
                        .filter(t -> t.getStatus() == ThresholdStatus.ACTIVE && t.getCondition() != null)
                        .map(Threshold::getCondition),
                scenario.getLinkages().stream(), scenario.getEvents().stream(), scenario.getOffRamps().stream())
                .flatMap(s -> s).map(EObject.class::cast).forEach(root -> {
                    result.addAll(root.eCrossReferences());
                    root.eAllContents().forEachRemaining(part -> result.addAll(part.eCrossReferences()));
                });
        return result;
    }

    Scenario scenario() {
        return scenario;
    }

    TimeScale time() {
        return time;
    }

    Collection<Actor> participants() {
        return participants.keySet();
    }

    Collection<Action> actions() {
        return actions.keySet();
    }

    Collection<Threshold> thresholds() {
        return thresholds.keySet();
    }

    Collection<CapabilityPackage> packages() {
        return packages.keySet();
    }

    /** The rungs of the ladder from the lowest up; empty if there is no ladder. */
    Collection<Rung> rungs() {
        return rungs.keySet();
    }

    Map<String, Integer> actionsById() {
        Map<String, Integer> result = new LinkedHashMap<>();
        actions.forEach((action, index) -> result.put(Names.element(action).id(), index));
        return result;
    }

    boolean takesPart(Actor actor) {
        return participants.containsKey(actor);
    }

    /** The participants that stand for an actor: itself, or the coalitions of which it is a member. */
    Set<Integer> standingFor(Actor actor) {
        Set<Integer> result = new LinkedHashSet<>();
        Integer own = participants.get(actor);
        if (own != null) {
            result.add(own);
        } else {
            participants.forEach((participant, index) -> {
                if (participant.getMembers().contains(actor)) {
                    result.add(index);
                }
            });
        }
        return result;
    }

    List<Integer> standingFor(Collection<Actor> actors) {
        Set<Integer> result = new LinkedHashSet<>();
        actors.forEach(actor -> result.addAll(standingFor(actor)));
        return List.copyOf(result);
    }

    /** The one participant that stands for an actor that has to be there; a problem of the element otherwise. */
    int needed(EObject element, String role, Actor actor) {
        Set<Integer> found = actor == null ? Set.of() : standingFor(actor);
        if (found.isEmpty()) {
            problem(element, actor == null ? "names no " + role
                    : "has " + Names.element(actor) + " as its " + role + ", which takes no part in the scenario");
            return CompiledScenario.NONE;
        }
        return found.iterator().next();
    }

    int optional(Actor actor) {
        Set<Integer> found = actor == null ? Set.of() : standingFor(actor);
        return found.isEmpty() ? CompiledScenario.NONE : found.iterator().next();
    }

    int action(EObject element, Action action) {
        return index(element, "action", action, actions);
    }

    int threshold(EObject element, Threshold threshold) {
        return index(element, "threshold", threshold, thresholds);
    }

    boolean hasThreshold(Threshold threshold) {
        return thresholds.containsKey(threshold);
    }

    int capabilityPackage(EObject element, CapabilityPackage p) {
        return p == null ? CompiledScenario.NONE : index(element, "package", p, packages);
    }

    int rung(EObject element, Rung rung) {
        return rung == null ? CompiledScenario.NONE : index(element, "rung", rung, rungs);
    }

    private <T extends EObject> int index(EObject element, String what, T target, Map<T, Integer> indices) {
        Integer index = indices.get(target);
        if (index == null) {
            problem(element, target == null ? "names no " + what : "refers to " + Names.element(target)
                    + ", which is no " + what + " of the scenario's participants or ladder");
            return CompiledScenario.NONE;
        }
        return index;
    }

    /** The number behind a probability; a problem if it is empty, the default if it is not there at all. */
    double point(EObject element, String what, Probability probability, double otherwise) {
        if (probability == null) {
            return otherwise;
        }
        double point = probability.effectivePoint();
        if (Double.isNaN(point)) {
            problem(element, "has a " + what + " without a value");
            return otherwise;
        }
        return point;
    }

    void problem(EObject element, String message) {
        problems.add(new Problem(Names.element(element), message));
    }

    void note(EObject element, String message) {
        notes.add(new Problem(Names.element(element), message));
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    List<Problem> notes() {
        return new ArrayList<>(notes);
    }
}
