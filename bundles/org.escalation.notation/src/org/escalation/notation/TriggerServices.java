package org.escalation.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Condition;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.NamedElement;
import org.escalation.model.Threshold;
import org.escalation.model.query.LineCrossings;
import org.escalation.model.text.QuantityTexts;

/**
 * What the trigger graph's expressions ask about a model: what an action, a line, a linkage or a package sets off. Every
 * method is a pure function of the elements it is given; the first parameter is the expression's receiver. What many
 * elements need to know is asked of the model as a whole, whose answers our runtime keeps until the model changes.
 */
public final class TriggerServices {

    /** Lines that set something off, or could: those that an action crosses, and those that a linkage waits for. */
    public Set<Threshold> triggerLines(EscalationModel model) {
        return triggerLines(model, new TriggerGraph(model));
    }

    private static Set<Threshold> triggerLines(EscalationModel model, TriggerGraph graph) {
        Set<Threshold> lines = new LinkedHashSet<>();
        model.getActors().forEach(actor -> actor.getThresholds().stream().filter(line -> graph.awaitedLines().contains(line)
                || graph.crossableLines().contains(line) && !graph.effects(line).isEmpty()).forEach(lines::add));
        return lines;
    }

    /** Actions that take part: they cross such a line, answer one, or deliver a package that is linked or awaited. */
    public Set<Action> triggerActions(EscalationModel model) {
        TriggerGraph graph = new TriggerGraph(model);
        Set<Threshold> lines = triggerLines(model, graph);
        Set<EObject> answers = new HashSet<>();
        lines.forEach(line -> answers.addAll(graph.effects(line)));
        Set<CapabilityPackage> linked = new HashSet<>(triggerPackages(model));
        Set<Action> shown = new LinkedHashSet<>();
        model.getActors().forEach(actor -> actor.getActions().stream().filter(action -> answers.contains(action)
                || linked.contains(action.getDelivers()) || graph.effects(action).stream().anyMatch(lines::contains)).forEach(shown::add));
        return shown;
    }

    /** Packages that a linkage delivers. */
    public Set<CapabilityPackage> triggerPackages(EscalationModel model) {
        Set<CapabilityPackage> packages = new LinkedHashSet<>();
        model.getLinkages().forEach(linkage -> packages.add(linkage.getPackage()));
        packages.remove(null);
        return packages;
    }

    /** Everything that leads back to itself, over any number of steps. */
    public Set<EObject> cyclicTriggers(EscalationModel model) {
        return new TriggerGraph(model).inCycles();
    }

    /** Lines that some action crosses. */
    public Set<Threshold> crossableLines(EscalationModel model) {
        return new TriggerGraph(model).crossableLines();
    }

    /** Linkages that something can set off: an action of those they are aimed at crosses one of their lines. */
    public Set<DeterrenceLinkage> settableLinkages(EscalationModel model) {
        return new TriggerGraph(model).settableLinkages();
    }

    /** Actions that lead to a rung, the highest first. */
    public List<Action> climbers(EscalationModel model) {
        return LineCrossings.climbers(model);
    }

    /** Actions that cross a line, among those that it names and those that lead to a rung. */
    public List<Action> crossingActions(Threshold line, Collection<Action> climbers) {
        return List.copyOf(LineCrossings.crossing(line, climbers));
    }

    /** What the owner of a line threatens to do when it is crossed. */
    public List<Action> answers(Threshold line) {
        return line.getResponse() == null ? List.of() : line.getResponse().getActions();
    }

    /** Lines that a linkage waits for. */
    public List<Threshold> awaitedLines(DeterrenceLinkage linkage) {
        return linkage.getTrigger() == null ? List.of() : linkage.getTrigger().getThresholds();
    }

    /** Packages whose delivery, in full or in part, makes an action possible. */
    public Set<CapabilityPackage> awaitedPackages(Action action) {
        return AwaitedPackages.of(action);
    }

    /** Parts of a line's condition that name actions, at any depth of "all of" and "any of". */
    public List<ActionTaken> namingConditions(Threshold line) {
        List<ActionTaken> found = new ArrayList<>();
        collectNaming(line.getCondition(), found);
        return found;
    }

    private static void collectNaming(Condition condition, List<ActionTaken> into) {
        switch (condition) {
            case ActionTaken taken -> into.add(taken);
            case AllOf all -> all.getConditions().forEach(part -> collectNaming(part, into));
            case AnyOf any -> any.getConditions().forEach(part -> collectNaming(part, into));
            case null, default -> {
                // other conditions name no action
            }
        }
    }

    /** Whether an action can be added to what crosses a line: it has no condition yet, or one that names actions. */
    public boolean mayNameActions(Threshold line) {
        return line.getCondition() == null || !namingConditions(line).isEmpty();
    }

    /** Parts of an action's condition that wait for a package. */
    public List<CapabilityDelivered> waitingConditions(Action action, CapabilityPackage delivered) {
        return AwaitedPackages.parts(action).stream().filter(part -> part.getPackage() == delivered).toList();
    }

    /** Lines and linkages of the graph for which a probability is given. */
    public List<NamedElement> chancy(EscalationModel model) {
        List<NamedElement> result = new ArrayList<>();
        triggerLines(model).stream().filter(line -> line.getEnforcement() != null).forEach(result::add);
        model.getLinkages().stream().filter(linkage -> linkage.getAutomaticity() != null).forEach(result::add);
        return result;
    }

    /** How likely a line is to be enforced, or a linkage to follow by itself. */
    public String chanceLabel(NamedElement element) {
        return switch (element) {
            case Threshold line -> "enforced: " + onTwoLines(QuantityTexts.of(line.getEnforcement()));
            case DeterrenceLinkage linkage -> "automatic: " + onTwoLines(QuantityTexts.of(linkage.getAutomaticity()));
            default -> "";
        };
    }

    /** The word and the numbers of a judgement, a line each. */
    private static String onTwoLines(String judgement) {
        return judgement.replaceFirst(": ", "\n");
    }

    /** Name of an action and who takes it. */
    public String triggerActionLabel(Action action) {
        return (action.getActor() == null ? "" : name(action.getActor().getName()) + ":\n") + name(action.getName());
    }

    /** Name of a line, whose it is, and whether no action crosses it. */
    public String triggerLineLabel(Threshold line, boolean crossable) {
        return name(line.getName()) + "\n" + (line.getOwner() == null ? "" : "line of " + name(line.getOwner().getName()))
                + (crossable ? "" : "\nno action crosses it");
    }

    /** Name of a linkage, and whether nothing can set it off. */
    public String triggerLinkageLabel(DeterrenceLinkage linkage, boolean settable) {
        return name(linkage.getName()) + (settable ? "" : "\nnothing sets it off");
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

    private static String name(String text) {
        return text == null || text.isBlank() ? "(unnamed)" : text;
    }
}
