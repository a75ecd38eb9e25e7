package org.escalation.simulation.internal.engine;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.condition.ConditionState;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.LinkageSpec;
import org.escalation.simulation.scenario.ThresholdSpec;

/** The choice of one actor, filled anew for each. Utilities are worked out only when a rule asks for one. */
final class DecisionView implements Decision {

    /** Which credibility utilities are worked out with. */
    enum Credence {
        /** The blend of fear and evidence the actor decides by. */
        USED,
        /** The evidence alone. */
        EVIDENCE,
        /** Fear alone. */
        FEARED
    }

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final PerceivedState perceived;
    private final Danger danger;
    private final LineSight sight;
    private final int[] action;
    private final double[] utility;
    private final double[] credibility;
    private final double[] loss;
    private final double[] certain;
    private final double[] deterrence;
    private final double[] settled;
    private final double[] hazard;
    /** Where the lines of each option start in the three lists below; one more than there are options. */
    private final int[] firstLine;
    private int[] lineBelief = new int[32];
    private double[] lineReach = new double[32];
    private double[] lineLoss = new double[32];
    private int lines;
    private boolean surveyed;
    private int actor;
    private int viewer;
    private int count;
    private double lambda;
    private double stakeFactor;
    private double disasterLoss;
    private Credence credence;
    private boolean evaluated;
    /** Which option last counted each linkage, so that a move across two of its lines counts it once. */
    private final int[] linkageSeen;
    private int optionsSeen;

    /** @param foresight what others are expected to do; null if that is not to be taken into account */
    DecisionView(ReplicateState state, PerceivedState perceived, Foresight foresight) {
        this.state = state;
        this.perceived = perceived;
        index = state.index;
        danger = new Danger(index, perceived, foresight);
        sight = new LineSight(state, perceived);
        int most = 1;
        for (int[] actions : index.actionsOf) {
            most = Math.max(most, actions.length + 1);
        }
        action = new int[most];
        utility = new double[most];
        credibility = new double[most];
        loss = new double[most];
        certain = new double[most];
        deterrence = new double[most];
        settled = new double[most];
        hazard = new double[most];
        firstLine = new int[most + 1];
        linkageSeen = new int[index.linkages.length];
    }

    /** Opens the choice of an actor as it stands. */
    void open(int chooser) {
        open(chooser, chooser, index.actors[chooser].lambda(), 1);
    }

    /**
     * Opens the choice of one actor in the eyes of another.
     *
     * @param chooser whose options
     * @param eyes    whose beliefs and sight
     * @param ofLambda precision of choice
     * @param stakes  factor on gains
     */
    void open(int chooser, int eyes, double ofLambda, double stakes) {
        actor = chooser;
        viewer = eyes;
        lambda = ofLambda;
        stakeFactor = stakes;
        disasterLoss = index.actors[chooser].disasterLoss();
        perceived.through(eyes);
        count = 1;
        action[WAIT] = -1;
        for (int candidate : index.actionsOf[chooser]) {
            if (isOpen(candidate)) {
                action[count++] = candidate;
            }
        }
        credence = Credence.USED;
        surveyed = false;
        evaluated = false;
    }

    /** Opens the choice of a coalition for one of its members, who bears a disaster itself. */
    void openFor(int coalition, int member) {
        open(coalition, member, index.actors[member].lambda(), 1);
        disasterLoss = index.actors[member].disasterLoss();
    }

    /** An array that holds a chance for each option of any choice. */
    double[] newProbabilities() {
        return new double[action.length];
    }

    /** Works out utilities with another credibility from now on. */
    void believe(Credence other) {
        credence = other;
        evaluated = false;
    }

    private boolean isOpen(int candidate) {
        ActionSpec spec = index.actions[candidate];
        if (spec.fromRung() >= 0 && perceived.seen(spec.track()) != spec.fromRung()
                || spec.maxUses() > 0 && state.uses[candidate] >= spec.maxUses()) {
            return false;
        }
        for (int i = 0; i < spec.restrictedBy().size(); i++) {
            if (state.inForce[spec.restrictedBy().get(i)]) {
                return false;
            }
        }
        Condition available = spec.available();
        return available == Condition.ALWAYS || available.holds(perceived);
    }

    private void evaluate() {
        if (!evaluated) {
            evaluated = true;
            if (!surveyed) {
                survey();
            }
            for (int option = 0; option < count; option++) {
                evaluate(option);
            }
        }
    }

    /** Everything about the options that does not hang on what is believed: which lines each would cross, and so on. */
    private void survey() {
        surveyed = true;
        lines = 0;
        danger.look(viewer);
        for (int option = 0; option < count; option++) {
            firstLine[option] = lines;
            survey(option);
        }
        firstLine[count] = lines;
        perceived.through(viewer);
    }

    private void survey(int option) {
        int m = action[option];
        ActionSpec move = m < 0 ? null : index.actions[m];
        int track = move == null || move.toRung() < 0 ? -1 : move.track();
        int rung = track < 0 ? -1 : rungAfter(option);
        optionsSeen++;
        deterrence[option] = 0;
        double escape = danger.escape(track, rung);
        hazard[option] = 1 - (move == null ? escape : escape * (1 - move.hazard()));
        settled[option] = (move == null ? 0 : move.audience() - move.cost()) - hazard[option] * disasterLoss;
        if (move == null) {
            return;
        }
        perceived.imagine(m, track, rung);
        double factor = track >= 0 && breaksExpectations(track, rung) ? index.parameters.breakMultiplier() : 1;
        for (int t : index.touchedBy[m]) {
            double reach = sight.chance(t, actor, track, rung);
            if (reach > 0) {
                int target = index.thresholds[t].response().target();
                addLine(beliefOf(t), reach,
                        target < 0 || target == actor ? index.thresholds[t].response().loss() * factor : 0);
                deterrence[option] += reach * linkageDeterrence(t, move.size());
            }
        }
    }

    private void addLine(int belief, double reach, double loss) {
        if (lines == lineBelief.length) {
            lineBelief = java.util.Arrays.copyOf(lineBelief, 2 * lines);
            lineReach = java.util.Arrays.copyOf(lineReach, 2 * lines);
            lineLoss = java.util.Arrays.copyOf(lineLoss, 2 * lines);
        }
        lineBelief[lines] = belief;
        lineReach[lines] = reach;
        lineLoss[lines++] = loss;
    }

    private void evaluate(int option) {
        double unanswered = 1;
        double expected = 0;
        for (int i = firstLine[option]; i < firstLine[option + 1]; i++) {
            double c = lineReach[i] * believed(lineBelief[i]);
            unanswered *= 1 - c;
            expected += c * lineLoss[i];
        }
        credibility[option] = 1 - unanswered;
        loss[option] = expected;
        certain[option] = settled[option] - deterrence[option];
        utility[option] = unanswered * benefit(option) - expected + certain[option];
    }

    private boolean breaksExpectations(int track, int rung) {
        return index.severity[track][rung] - index.severity[track][perceived.seen(track)]
                >= index.parameters.breakJump();
    }

    /** The belief that counts: that of the one who looks, or failing that of the one who is looked at. */
    private int beliefOf(int t) {
        int belief = index.beliefOf(viewer, t);
        return belief < 0 ? index.beliefOf(actor, t) : belief;
    }

    private double believed(int belief) {
        if (belief < 0) {
            return 0;
        }
        return switch (credence) {
            case USED -> state.beliefs.used(belief);
            case EVIDENCE -> state.beliefs.evidence(belief);
            case FEARED -> state.beliefs.feared(belief);
        };
    }

    /** LC x harm of the known linkages that one more crossing of a line would complete. */
    private double linkageDeterrence(int t, double magnitude) {
        double sum = 0;
        for (int l : index.linkagesOf[t]) {
            if (index.linkageDeterrence[l] > 0 && linkageSeen[l] != optionsSeen) {
                linkageSeen[l] = optionsSeen;
                LinkageSpec spec = index.linkages[l];
                boolean counts = magnitude >= spec.minimumMagnitude()
                        && (spec.crossers().isEmpty() || spec.crossers().contains(actor));
                if (counts && (spec.expiry() == 0 || state.turn <= spec.expiry())
                        && (spec.count() == 1 || LinkageStep.counted(state, l) + 1 >= spec.count())) {
                    sum += index.linkageDeterrence[l];
                }
            }
        }
        return sum;
    }

    /** Whether an option may cross a line in the eyes of the actor. */
    boolean crosses(int option) {
        evaluate();
        return firstLine[option + 1] > firstLine[option];
    }

    /** The rung of a track as the one who looks sees it. */
    int seen(int track) {
        return perceived.seen(track);
    }

    int actor() {
        return actor;
    }

    @Override
    public int options() {
        return count;
    }

    @Override
    public int action(int option) {
        return action[option];
    }

    @Override
    public int optionOf(int ofAction) {
        for (int option = 0; option < count; option++) {
            if (action[option] == ofAction) {
                return option;
            }
        }
        return -1;
    }

    @Override
    public double utility(int option) {
        evaluate();
        return utility[option];
    }

    @Override
    public double credibility(int option) {
        evaluate();
        return credibility[option];
    }

    @Override
    public double expectedLoss(int option) {
        evaluate();
        return loss[option];
    }

    @Override
    public double benefit(int option) {
        return action[option] < 0 ? 0 : index.actions[action[option]].benefit() * stakeFactor;
    }

    @Override
    public double certainPart(int option) {
        evaluate();
        return certain[option];
    }

    @Override
    public double hazard(int option) {
        evaluate();
        return hazard[option];
    }

    @Override
    public double disasterLoss() {
        return disasterLoss;
    }

    @Override
    public double size(int option) {
        return action[option] < 0 ? 0 : index.actions[action[option]].size();
    }

    @Override
    public int rungAfter(int option) {
        if (action[option] < 0) {
            return -1;
        }
        ActionSpec spec = index.actions[action[option]];
        if (spec.toRung() < 0) {
            return -1;
        }
        return spec.fromRung() >= 0 ? spec.toRung() : Math.max(spec.toRung(), perceived.seen(spec.track()));
    }

    @Override
    public double lambda() {
        return lambda;
    }

    @Override
    public double lossAversion() {
        return index.actors[actor].lossAversion();
    }

    @Override
    public ConditionState state() {
        return perceived;
    }
}
