package org.escalation.notation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
    public List<InitialState> positions(EscalationModel model) {
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
    public List<Threshold> linesHere(Rung rung) {
        List<Threshold> lines = new ArrayList<>();
        if (root(rung) instanceof EscalationModel model) {
            model.getActors().forEach(actor -> actor.getThresholds().stream().filter(line -> line.getRung() == rung).forEach(lines::add));
        }
        return lines;
    }

    /** Name of a line and whose it is. */
    public String lineAtRungLabel(Threshold line) {
        return (line.getOwner() == null ? "" : name(line.getOwner().getName()) + ": ") + name(line.getName());
    }

    /** Firebreaks that lie between a group and the next. */
    public List<Firebreak> firebreaksOnTop(RungGroup group) {
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

    /** The ladder that a rung or a group stands in; null while it stands in none. */
    public Ladder ladderOf(EObject rungOrGroup) {
        return switch (rungOrGroup) {
            case Rung rung -> rung.getGroup() == null ? null : rung.getGroup().getLadder();
            case RungGroup group -> group.getLadder();
            default -> null;
        };
    }

    /** The rungs of a ladder from the lowest to the highest, in the order of its groups. */
    public List<Rung> allRungs(Ladder ladder) {
        return ladder.getGroups().stream().flatMap(group -> group.getRungs().stream()).toList();
    }

    /** The number of a new rung on top of a group. */
    public int nextOrdinal(RungGroup group) {
        return 1 + below(group).mapToInt(Rung::getOrdinal).max().orElse(0);
    }

    /** A severity for a new rung on top of a group, 0 to 100: between the rungs around it. */
    public double nextSeverity(RungGroup group) {
        double below = below(group).mapToDouble(Rung::getSeverity).max().orElse(0);
        double above = rungsAbove(group).stream().mapToDouble(Rung::getSeverity).min().orElse(100);
        return Math.min(100, (below + Math.max(below, above)) / 2);
    }

    private static Stream<Rung> below(RungGroup group) {
        List<RungGroup> groups = group.getLadder() == null ? List.of(group) : group.getLadder().getGroups();
        return groups.subList(0, groups.indexOf(group) + 1).stream().flatMap(one -> one.getRungs().stream());
    }

    /** The rungs of the groups above a group. */
    public List<Rung> rungsAbove(RungGroup group) {
        List<RungGroup> groups = group.getLadder() == null ? List.of(group) : group.getLadder().getGroups();
        return groups.subList(groups.indexOf(group) + 1, groups.size()).stream().flatMap(one -> one.getRungs().stream()).toList();
    }

    /** The lowest rung above a group; null for the highest group. */
    public Rung firstRungAbove(RungGroup group) {
        return rungsAbove(group).stream().findFirst().orElse(null);
    }

    /** Actors that stand nowhere when the first scenario begins. */
    public List<Actor> actorsWithoutPosition(EscalationModel model) {
        Set<Actor> standing = new HashSet<>();
        model.getScenarios().stream().limit(1).forEach(scenario -> scenario.getInitialStates().forEach(state -> standing.add(state.getActor())));
        return model.getActors().stream().filter(actor -> !standing.contains(actor)).toList();
    }

    /** Chance of disaster in a turn spent on a rung, 0 to 1; 0 where none is given. */
    public double hazardPoint(Rung rung) {
        double point = rung.getHazard() == null ? 0 : rung.getHazard().effectivePoint();
        return Double.isNaN(point) ? 0 : point;
    }

    /** The hazard of a rung in words. */
    public String hazardText(Rung rung) {
        return String.format(Locale.ROOT, "Chance of disaster in a turn spent here: %.1f %%", 100 * hazardPoint(rung));
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
