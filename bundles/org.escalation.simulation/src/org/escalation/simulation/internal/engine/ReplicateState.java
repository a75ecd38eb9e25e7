package org.escalation.simulation.internal.engine;

import java.util.Arrays;

import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * The state of one replicate, written by the steps of the turn. One worker uses it for one replicate after the other.
 * Plain fields, because every step reads or writes nearly all of it.
 */
final class ReplicateState implements ReplicateView {

    final ScenarioIndex index;
    int turn;
    TerminalOutcome outcome;
    boolean fromStrength;

    /** Occupied rung of each track; when and by which action it was last raised. */
    final int[] rung;
    final int[] raisedTurn;
    final int[] raisedBy;

    /** Moves of this turn; when each action was last made, and how often. */
    final IntList made = new IntList();
    final int[] madeTurn;
    final int[] uses;
    /** The action each actor has chosen this turn, or -1; and gains that wait for the answer to the move. */
    final int[] chosen;
    final double[] gainPending;
    /** Actions of responses that are to be made as moves. */
    final IntList forced = new IntList();

    /** Whether the condition of each threshold held when it was last asked, and which have to be asked again. */
    final boolean[] holds;
    private boolean[] heldAtStart;
    final boolean[] inForce;
    final long[] dirty;
    final CrossingLog crossings;

    /** Chances of the full and of a partial response, as signals have left them. */
    final double[] enforced;
    final double[] partial;
    final Beliefs beliefs;

    final double[] cost;
    final double[] capability;
    final double[] costRate;
    final double[] adaptation;
    /** Value of going on of each actor at the end of the turn before, where a condition asks for it. */
    final double[] continuationBefore;
    final int[] adaptedTurn;
    /** Turn of the last provocation of each actor, and of its last break with expectations. */
    final int[] provokedTurn;
    final int[] breakTurn;

    final PendingQueue queue = new PendingQueue();
    final double[] deliveredShare;
    final int[] deliveredTurn;

    /** Turn in which each linkage last had its trigger dealt with; crossings up to it no longer count. */
    final int[] linkageSettled;
    final boolean[] eventHappened;
    /** Linkages that went through this turn. */
    final IntList fired = new IntList();

    /** Chance that no hazard strikes this turn, rungs apart, and what this turn adds for the next. */
    double escape;
    double escapeNext;

    final Tallies tallies;

    ReplicateState(ScenarioIndex index) {
        this.index = index;
        int actors = index.actors.length;
        int thresholds = index.thresholds.length;
        rung = new int[index.tracks.length];
        raisedTurn = new int[rung.length];
        raisedBy = new int[rung.length];
        madeTurn = new int[index.actions.length];
        uses = new int[index.actions.length];
        chosen = new int[actors];
        gainPending = new double[actors];
        holds = new boolean[thresholds];
        inForce = new boolean[thresholds];
        dirty = new long[(thresholds + 63) / 64];
        crossings = new CrossingLog(thresholds);
        enforced = new double[thresholds];
        partial = new double[thresholds];
        beliefs = new Beliefs(index);
        cost = new double[actors];
        capability = new double[actors];
        costRate = new double[actors];
        adaptation = new double[actors];
        continuationBefore = new double[actors];
        adaptedTurn = new int[actors];
        provokedTurn = new int[actors];
        breakTurn = new int[actors];
        deliveredShare = new double[index.packages.length];
        deliveredTurn = new int[index.packages.length];
        linkageSettled = new int[index.linkages.length];
        eventHappened = new boolean[index.scenario.events().size()];
        tallies = new Tallies(index);
    }

    /** Back to the start of a run. */
    void reset() {
        turn = 0;
        outcome = null;
        fromStrength = false;
        for (int i = 0; i < rung.length; i++) {
            rung[i] = index.tracks[i].initialRung();
        }
        Arrays.fill(raisedTurn, 0);
        Arrays.fill(raisedBy, -1);
        made.clear();
        Arrays.fill(madeTurn, 0);
        Arrays.fill(uses, 0);
        Arrays.fill(chosen, -1);
        Arrays.fill(gainPending, 0);
        forced.clear();
        fired.clear();
        crossings.clear();
        beliefs.reset();
        for (int i = 0; i < cost.length; i++) {
            ActorSpec actor = index.actors[i];
            cost[i] = actor.initialCost();
            capability[i] = actor.initialCapability();
            costRate[i] = actor.costPerTurn();
            adaptation[i] = actor.initialAdaptation();
        }
        Arrays.fill(continuationBefore, Double.NaN);
        Arrays.fill(provokedTurn, Integer.MIN_VALUE / 2);
        Arrays.fill(breakTurn, 0);
        Arrays.fill(adaptedTurn, 0);
        queue.clear();
        Arrays.fill(deliveredShare, 0);
        Arrays.fill(deliveredTurn, 0);
        Arrays.fill(linkageSettled, 0);
        Arrays.fill(eventHappened, false);
        escape = 1;
        escapeNext = 1;
        tallies.clear();
        for (int i = 0; i < index.packages.length; i++) {
            if (index.packages[i].startTurn() > 0) {
                startPackage(i, index.packages[i].startTurn(), 1);
            }
        }
        Arrays.fill(dirty, 0);
        for (int i = 0; i < holds.length; i++) {
            inForce[i] = index.thresholds[i].inForce();
            enforced[i] = index.thresholds[i].response().enforced();
            partial[i] = index.thresholds[i].response().partial();
        }
        holdAtStart();
    }

    private void holdAtStart() {
        if (heldAtStart == null) {
            heldAtStart = new boolean[holds.length];
            for (int i = 0; i < holds.length; i++) {
                // a line that is beyond at the start is not crossed again until the position has come back
                heldAtStart[i] = index.thresholds[i].condition().holds(this);
            }
        }
        System.arraycopy(heldAtStart, 0, holds, 0, holds.length);
    }

    void beginTurn() {
        turn++;
        for (int i = 0; i < made.size(); i++) {
            for (int t : index.thresholdsOfAction[made.get(i)]) {
                // a move is over with its turn: the same move can cross the same line again
                holds[t] = holds[t] && index.thresholds[t].condition().holds(this);
            }
        }
        made.clear();
        fired.clear();
        crossings.beginTurn();
        escape = escapeNext;
        escapeNext = 1;
    }

    void markDirty(int[] thresholds) {
        for (int t : thresholds) {
            dirty[t >>> 6] |= 1L << t;
        }
    }

    /** Queues the deliveries of a package. */
    void startPackage(int capabilityPackage, int start, double share) {
        var deliveries = index.packages[capabilityPackage].deliveries();
        for (int i = 0; i < deliveries.size(); i++) {
            queue.delivery(start + deliveries.get(i).offset(), capabilityPackage, i, share);
        }
    }

    /** Highest hazard of the occupied rungs: the conflict is as dangerous as its most dangerous position. */
    double rungHazard() {
        double highest = 0;
        if (index.anyRungHazard) {
            for (int i = 0; i < rung.length; i++) {
                highest = Math.max(highest, index.hazard[i][rung[i]]);
            }
        }
        return highest;
    }

    @Override
    public CompiledScenario scenario() {
        return index.scenario;
    }

    @Override
    public TerminalOutcome outcome() {
        return outcome;
    }

    @Override
    public boolean settledFromStrength() {
        return fromStrength;
    }

    @Override
    public int turn() {
        return turn;
    }

    @Override
    public int rung(int track) {
        return rung[track];
    }

    @Override
    public boolean madeThisTurn(int action) {
        return turn > 0 && madeTurn[action] == turn;
    }

    @Override
    public int crossings(int threshold, int crosser, int window, double minimumMagnitude) {
        return crossings.count(threshold, crosser, window == 0 ? 0 : turn - window + 1, minimumMagnitude);
    }

    @Override
    public double deliveredShare(int capabilityPackage) {
        return deliveredShare[capabilityPackage];
    }

    @Override
    public double cost(int actor) {
        return cost[actor];
    }

    @Override
    public double capability(int actor) {
        return capability[actor];
    }

    @Override
    public double credibility(int holder, int threshold) {
        int belief = index.beliefOf(holder, threshold);
        return belief < 0 ? Double.NaN : beliefs.evidence(belief);
    }

    @Override
    public double continuationValue(int actor) {
        ActorSpec spec = index.actors[actor];
        double h = Double.isNaN(spec.seenHazard()) ? rungHazard() : spec.seenHazard();
        double left = spec.costTolerance() - cost[actor];
        double turns = Math.max(0, index.parameters.horizon() - turn);
        if (costRate[actor] * turns > left) {
            turns = Math.max(0, left / costRate[actor]);
        }
        double prospect = Math.max(0, 1 - (cost[actor] + turns * costRate[actor]) / spec.costTolerance());
        double disaster = h > 0 ? 1 - StrictMath.pow(1 - h, turns) : 0;
        double value = spec.submitValue() + prospect * (spec.prevailValue() - spec.submitValue());
        return (1 - disaster) * value - disaster * spec.disasterLoss();
    }

    @Override
    public double continuationValueBefore(int actor) {
        return continuationBefore[actor];
    }

    @Override
    public double severity() {
        double highest = 0;
        for (int i = 0; i < rung.length; i++) {
            highest = Math.max(highest, index.severity[i][rung[i]]);
        }
        return highest;
    }

    @Override
    public double maxSeverity() {
        return tallies.maxSeverity;
    }

    @Override
    public double maxSeverity(int actor) {
        return tallies.actorMaxSeverity[actor];
    }

    @Override
    public int crossings(int threshold) {
        return tallies.crossings[threshold];
    }

    @Override
    public int enforced(int threshold) {
        return tallies.enforced[threshold];
    }

    @Override
    public int answered(int threshold) {
        return tallies.answered[threshold];
    }

    @Override
    public double capabilityTime(int actor) {
        return tallies.capabilityTime[actor];
    }

    @Override
    public double gain(int actor) {
        return tallies.gain[actor];
    }

    @Override
    public int moves(int actor) {
        return tallies.moves[actor];
    }

    @Override
    public int initiativeMoves(int actor) {
        return tallies.initiativeMoves[actor];
    }

    @Override
    public double manipulatedRisk(int actor) {
        return 1 - tallies.escape[actor];
    }

    @Override
    public double selfDeterrence(int actor) {
        return tallies.selfDeterrence[actor] / tallies.fearDecisions[actor];
    }

    @Override
    public double forgoneUtility(int actor) {
        return tallies.forgone[actor] / tallies.fearDecisions[actor];
    }

    @Override
    public double fearShare(int actor) {
        return (double) tallies.fearChanged[actor] / tallies.fearDecisions[actor];
    }

    @Override
    public int linkageTriggered(int linkage) {
        return tallies.linkageTriggered[linkage];
    }

    @Override
    public int linkageFired(int linkage) {
        return tallies.linkageFired[linkage];
    }

    @Override
    public double foreseenSeverity(int perception) {
        return tallies.foreseen[perception];
    }
}
