package org.escalation.notation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.Threshold;
import org.escalation.model.query.LineCrossings;
import org.escalation.model.text.QuantityTexts;

/**
 * What the trigger graph's expressions ask about a model: what an action, a line, a linkage or a package sets off. Every
 * method is a pure function of the elements it is given; the first parameter is the expression's receiver.
 */
public final class TriggerServices {

    /** Lines that set something off, or could: those that an action crosses, and those that a linkage waits for. */
    public Collection<Threshold> triggerLines(EscalationModel model) {
        return lines(model).filter(line -> waitedFor(line, model) || !effects(line).isEmpty() && isCrossable(line)).toList();
    }

    /** Actions that take part: they cross such a line, answer one, deliver a package, or wait for one. */
    public Collection<Action> triggerActions(EscalationModel model) {
        Collection<Threshold> lines = triggerLines(model);
        Set<Action> answers = new HashSet<>();
        lines.forEach(line -> answers.addAll(answers(line)));
        Set<CapabilityPackage> linked = new HashSet<>(triggerPackages(model));
        return actions(model).filter(action -> answers.contains(action) || linked.contains(action.getDelivers())
                || lines.stream().anyMatch(line -> LineCrossings.crosses(action, line))).toList();
    }

    /** Packages that a linkage or an action delivers. */
    public Collection<CapabilityPackage> triggerPackages(EscalationModel model) {
        Set<CapabilityPackage> packages = new LinkedHashSet<>();
        model.getLinkages().forEach(linkage -> packages.add(linkage.getPackage()));
        packages.remove(null);
        return packages;
    }

    /** Lines that an action crosses. */
    public Collection<Threshold> crossedLines(Action action) {
        return lines(model(action)).filter(line -> LineCrossings.crosses(action, line)).toList();
    }

    /** What the owner of a line threatens to do when it is crossed. */
    public Collection<Action> answers(Threshold line) {
        return line.getResponse() == null ? List.of() : line.getResponse().getActions();
    }

    /** Linkages that a crossing of the line sets off. */
    public Collection<DeterrenceLinkage> linkagesOf(Threshold line) {
        EscalationModel model = model(line);
        return model.getLinkages().stream()
                .filter(linkage -> linkage.getTrigger() != null && linkage.getTrigger().getThresholds().contains(line)).toList();
    }

    /** Actions that become possible when a package, or a share of it, has been delivered. */
    public Collection<Action> openedActions(CapabilityPackage delivered) {
        return actions(model(delivered)).filter(action -> waitsFor(action, delivered)).toList();
    }

    /** Whether what an element sets off leads back to it. */
    public boolean isInCycle(EObject element) {
        Deque<EObject> open = new ArrayDeque<>(effects(element));
        Set<EObject> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            EObject next = open.poll();
            if (next == element) {
                return true;
            }
            effects(next).stream().filter(seen::add).forEach(open::add);
        }
        return false;
    }

    /** Whether no action of the model can ever cross the line. */
    public boolean isUnreachable(Threshold line) {
        return !isCrossable(line);
    }

    /** Whether nothing can set the linkage off: no action of whom it is aimed at crosses any of its lines. */
    public boolean isUnreachable(DeterrenceLinkage linkage) {
        return linkage.getTrigger() == null || linkage.getTrigger().getThresholds().stream().noneMatch(line -> actions(model(linkage))
                .anyMatch(action -> LineCrossings.crosses(action, line)
                        && (linkage.getTrigger().getBy().isEmpty() || linkage.getTrigger().getBy().contains(action.getActor()))));
    }

    /** Name of an action and who takes it. */
    public String triggerActionLabel(Action action) {
        return (action.getActor() == null ? "" : name(action.getActor().getName()) + ":\n") + name(action.getName());
    }

    /** Name of a line and whose it is. */
    public String triggerLineLabel(Threshold line) {
        return name(line.getName()) + "\n" + (line.getOwner() == null ? "" : "line of " + name(line.getOwner().getName()))
                + (isUnreachable(line) ? "\nno action crosses it" : "");
    }

    /** Name of a linkage, with what is wrong with it. */
    public String triggerLinkageLabel(DeterrenceLinkage linkage) {
        return name(linkage.getName()) + (isUnreachable(linkage) ? "\nnothing sets it off" : "");
    }

    /** How long after the crossing a linkage delivers. */
    public String delayLabel(DeterrenceLinkage linkage) {
        return linkage.getDelay() == null ? "at once" : "after " + QuantityTexts.of(linkage.getDelay());
    }

    /** How long after the crossing a line is answered. */
    public String answerDelayLabel(Threshold line) {
        return line.getResponse() == null || line.getResponse().getDelay() == null ? "answers"
                : "answers after " + QuantityTexts.of(line.getResponse().getDelay());
    }

    /** What an element sets off at the next step. */
    private Collection<? extends EObject> effects(EObject element) {
        return switch (element) {
            case Action action -> Stream.concat(crossedLines(action).stream(), Stream.ofNullable(action.getDelivers())).toList();
            case Threshold line -> Stream.concat(answers(line).stream(), linkagesOf(line).stream()).toList();
            case DeterrenceLinkage linkage -> linkage.getPackage() == null ? List.of() : List.of(linkage.getPackage());
            case CapabilityPackage delivered -> openedActions(delivered);
            default -> List.of();
        };
    }

    private boolean waitedFor(Threshold line, EscalationModel model) {
        return model.getLinkages().stream()
                .anyMatch(linkage -> linkage.getTrigger() != null && linkage.getTrigger().getThresholds().contains(line));
    }

    private static boolean isCrossable(Threshold line) {
        return actions(model(line)).anyMatch(action -> LineCrossings.crosses(action, line));
    }

    private static boolean waitsFor(Action action, CapabilityPackage delivered) {
        return action.getAvailableWhen() != null && asksFor(action.getAvailableWhen(), delivered);
    }

    private static boolean asksFor(EObject condition, CapabilityPackage delivered) {
        return condition instanceof CapabilityDelivered part && part.getPackage() == delivered
                || condition.eContents().stream().anyMatch(part -> asksFor(part, delivered));
    }

    private static Stream<Threshold> lines(EscalationModel model) {
        return model.getActors().stream().flatMap(actor -> actor.getThresholds().stream());
    }

    private static Stream<Action> actions(EscalationModel model) {
        return model.getActors().stream().flatMap(actor -> actor.getActions().stream());
    }

    private static EscalationModel model(EObject element) {
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return (EscalationModel) root;
    }

    private static String name(String text) {
        return text == null || text.isBlank() ? "(unnamed)" : text;
    }
}
