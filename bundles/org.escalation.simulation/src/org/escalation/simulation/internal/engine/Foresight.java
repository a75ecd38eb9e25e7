package org.escalation.simulation.internal.engine;

import java.util.Arrays;

import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.PerceptionSpec;

/**
 * What actors expect of each other this turn. Who holds a picture of another asks the rule it ascribes to it, with the
 * stakes and the precision it ascribes, for the other's next move; the other is not thought to foresee anything in turn.
 * This is one step of reasoning, level 1 (Stahl and Wilson 1995; Camerer, Ho and Chong 2004). What is foreseen counts in
 * the danger of the turn, the h(m) of DOMAIN B.2, which is drawn over the moves and positions of all sides.
 *
 * <p>Where actors choose one after the other, only those who are still to choose are foreseen.
 */
final class Foresight {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final DecisionView view;
    private final VisibleMoves visible;
    private final double[] probabilities;
    /** For each perception: hazards of positions after the move, their weights, and what is expected of severity. */
    private final double[][] level;
    private final double[][] weight;
    private final int[] levels;
    private final double[] severity;
    private final int[] workedOutTurn;
    private final int[] workedOutVersion;

    Foresight(ReplicateState state, DecisionView view, VisibleMoves visible) {
        this.state = state;
        index = state.index;
        this.view = view;
        this.visible = visible;
        probabilities = view.newProbabilities();
        int n = index.perceptions.length;
        level = new double[n][probabilities.length];
        weight = new double[n][probabilities.length];
        levels = new int[n];
        severity = new double[n];
        workedOutTurn = new int[n];
        workedOutVersion = new int[n];
    }

    void reset() {
        Arrays.fill(workedOutTurn, 0);
    }

    /** Whether a picture says something about a choice that is still to come when its holder chooses. */
    boolean isOpen(int perception) {
        PerceptionSpec spec = index.perceptions[perception];
        return index.ascribedRule[perception] != null
                && (!visible.sequential() || index.turnOrder[spec.about()] > index.turnOrder[spec.holder()]);
    }

    /** Different hazards of positions that the perceived actor may take. */
    int levels(int perception) {
        workOut(perception);
        return levels[perception];
    }

    double level(int perception, int i) {
        return level[perception][i];
    }

    /** Chance of the position, times the chance that the move there ends in no disaster. */
    double weight(int perception, int i) {
        return weight[perception][i];
    }

    /** Expected severity of the perceived actor's position after its move. */
    double severity(int perception) {
        workOut(perception);
        return severity[perception];
    }

    private void workOut(int p) {
        if (workedOutTurn[p] == state.turn && workedOutVersion[p] == visible.version()) {
            return;
        }
        workedOutTurn[p] = state.turn;
        workedOutVersion[p] = visible.version();
        PerceptionSpec perception = index.perceptions[p];
        ActorSpec about = index.actors[perception.about()];
        DecisionRule rule = index.ascribedRule[p];
        double lambda = Double.isNaN(perception.lambda()) ? about.lambda() : perception.lambda();
        view.open(perception.about(), perception.holder(), lambda, perception.stakeFactor());
        ChooseStep.distribution(about, rule, view, probabilities);
        levels[p] = 0;
        severity[p] = 0;
        for (int option = 0; option < view.options(); option++) {
            if (probabilities[option] > 0) {
                ActionSpec move = view.action(option) < 0 ? null : index.actions[view.action(option)];
                int rung = view.rungAfter(option);
                int track = rung < 0 ? -1 : move.track();
                add(p, hazardOfPositions(perception.about(), track, rung),
                        probabilities[option] * (move == null ? 1 : 1 - move.hazard()));
                severity[p] += probabilities[option] * (track < 0 ? severityNow(perception.about())
                        : index.severity[track][rung]);
            }
        }
    }

    private void add(int p, double ofLevel, double ofWeight) {
        int i = 0;
        while (i < levels[p] && level[p][i] != ofLevel) {
            i++;
        }
        if (i == levels[p]) {
            level[p][i] = ofLevel;
            weight[p][i] = 0;
            levels[p]++;
        }
        weight[p][i] += ofWeight;
    }

    /** The most dangerous position of an actor after a move, as the holder sees it. */
    private double hazardOfPositions(int actor, int moved, int rung) {
        double highest = 0;
        for (int track : index.tracksMovedBy[actor]) {
            highest = Math.max(highest, index.hazard[track][track == moved ? rung : view.seen(track)]);
        }
        return highest;
    }

    private double severityNow(int actor) {
        double highest = 0;
        for (int track = 0; track < index.tracks.length; track++) {
            if (index.tracks[track].actor() == actor) {
                highest = Math.max(highest, index.severity[track][view.seen(track)]);
            }
        }
        return highest;
    }
}
