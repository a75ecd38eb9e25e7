package org.escalation.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;
import org.escalation.model.Firebreak;
import org.escalation.model.InitialState;
import org.escalation.model.Ladder;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.Scenario;
import org.escalation.model.Threshold;

/**
 * What the escalation ladder's expressions ask about a model. Every method is a pure function of the elements it is given;
 * the first parameter is the expression's receiver.
 */
public final class LadderServices {

    /** Where actors stand when the first scenario begins; those that stand on no rung are left out. */
    public Collection<InitialState> positions(EscalationModel model) {
        return model.getScenarios().stream().limit(1).map(Scenario::getInitialStates).flatMap(List::stream)
                .filter(state -> state.getRung() != null && state.getActor() != null).toList();
    }

    /** Rung that a move starts from: its own, or where its actor stands at the start; null where neither is known. */
    public Rung startRung(Action move) {
        if (move.getFromRung() != null || !(root(move) instanceof EscalationModel model)) {
            return move.getFromRung();
        }
        Actor actor = move.getActor();
        return positions(model).stream().filter(state -> state.getActor() == actor).map(InitialState::getRung).findFirst()
                .orElse(null);
    }

    /** Lines that are drawn at a rung. */
    public Collection<Threshold> linesHere(Rung rung) {
        List<Threshold> lines = new ArrayList<>();
        if (root(rung) instanceof EscalationModel model) {
            model.getActors().forEach(actor -> actor.getThresholds().stream().filter(line -> line.getRung() == rung).forEach(lines::add));
        }
        return lines;
    }

    /** Firebreaks that lie between a group and the next. */
    public Collection<Firebreak> firebreaksOnTop(RungGroup group) {
        Ladder ladder = group.getLadder();
        return ladder == null ? List.of() : ladder.getFirebreaks().stream()
                .filter(firebreak -> firebreak.getBelow() != null && firebreak.getBelow().getGroup() == group).toList();
    }

    /** Number and name of a rung, with how many lines are drawn there. */
    public String rungLabel(Rung rung) {
        int lines = linesHere(rung).size();
        return rung.getOrdinal() + "  " + name(rung.getName()) + switch (lines) {
            case 0 -> "";
            case 1 -> "  –  1 line";
            default -> "  –  " + lines + " lines";
        };
    }

    /** Severity of a rung and the lines that are drawn there. */
    public String rungTooltip(Rung rung) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "Severity %.0f of 100", rung.getSeverity()));
        for (Threshold line : linesHere(rung)) {
            String owner = line.getOwner() == null ? "" : name(line.getOwner().getName()) + ": ";
            text.append('\n').append(owner).append(name(line.getName()));
        }
        return text.toString();
    }

    /** Name of a firebreak, marked as one. */
    public String firebreakLabel(Firebreak firebreak) {
        return "Firebreak: " + name(firebreak.getName());
    }

    /** How visible a firebreak is to both sides, from 0 to 1. */
    public String firebreakTooltip(Firebreak firebreak) {
        return String.format(Locale.ROOT, "Salience %.2f: how far both sides see the step as one of another kind, from 0 to 1",
                firebreak.getSalience());
    }

    /** Name of a move and who makes it. */
    public String moveLabel(Action move) {
        return (move.getActor() == null ? "" : name(move.getActor().getName()) + ": ") + name(move.getName());
    }

    /** Where an actor stands, in words. */
    public String positionTooltip(InitialState state) {
        Scenario scenario = state.eContainer() instanceof Scenario owner ? owner : null;
        return name(state.getActor().getName()) + " stands at rung " + state.getRung().getOrdinal()
                + (scenario == null ? "" : " when \u201c" + name(scenario.getName()) + "\u201d begins");
    }

    private static EObject root(EObject element) {
        EObject root = element;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        return root;
    }

    private static String name(String text) {
        return text == null || text.isBlank() ? "(unnamed)" : text;
    }
}
