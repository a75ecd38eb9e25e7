package org.escalation.simulation.internal.engine;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.scenario.DelaySpec;
import org.escalation.simulation.scenario.LinkageSpec;

/**
 * Step 9: linkages whose trigger is complete. The trigger must be recognised; then the linkage works by itself or by a
 * decision of the guarantor, unless someone vetoes it. A trigger that was recognised is settled, whatever came of it:
 * later triggers need new crossings. One that was not recognised can be recognised with the next crossing.
 */
final class LinkageStep {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final boolean[] pending;
    private final IntList touched = new IntList();

    LinkageStep(ReplicateState state) {
        this.state = state;
        index = state.index;
        pending = new boolean[index.linkages.length];
    }

    void run(Draws draws) {
        CrossingLog log = state.crossings;
        for (int i = log.firstOfTurn(); i < log.size(); i++) {
            for (int l : index.linkagesOf[log.threshold[i]]) {
                if (!pending[l]) {
                    pending[l] = true;
                    touched.add(l);
                }
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            int l = touched.get(i);
            pending[l] = false;
            LinkageSpec spec = index.linkages[l];
            if ((spec.expiry() == 0 || state.turn <= spec.expiry()) && counted(state, l) >= spec.count()) {
                trigger(l, spec, draws);
            }
        }
        touched.clear();
    }

    /** Crossings that count towards the trigger of a linkage now. */
    static int counted(ReplicateState state, int l) {
        LinkageSpec spec = state.index.linkages[l];
        int since = spec.window() == 0 ? 0 : state.turn - spec.window() + 1;
        since = Math.max(since, state.linkageSettled[l] + 1);
        int count = 0;
        for (int i = 0; i < spec.thresholds().size(); i++) {
            int t = spec.thresholds().get(i);
            if (spec.crossers().isEmpty()) {
                count += state.crossings.count(t, -1, since, spec.minimumMagnitude());
            }
            for (int j = 0; j < spec.crossers().size(); j++) {
                count += state.crossings.count(t, spec.crossers().get(j), since, spec.minimumMagnitude());
            }
        }
        return count;
    }

    private void trigger(int l, LinkageSpec spec, Draws draws) {
        state.tallies.linkageTriggered[l]++;
        if (!draws.happens(spec.recognition(), Stream.RECOGNITION, index.draw.linkage[l], state.turn, 0)) {
            return;
        }
        state.linkageSettled[l] = state.turn;
        boolean agreed = draws.happens(spec.automaticity(), Stream.RECOGNITION, index.draw.linkage[l], state.turn, 1)
                || draws.happens(spec.discretion(), Stream.RECOGNITION, index.draw.linkage[l], state.turn, 2);
        if (!agreed || draws.happens(spec.veto(), Stream.RECOGNITION, index.draw.linkage[l], state.turn, 3)) {
            return;
        }
        fire(l, spec, draws);
    }

    private void fire(int l, LinkageSpec spec, Draws draws) {
        state.tallies.linkageFired[l]++;
        state.fired.add(l);
        state.provokedTurn[spec.guarantor()] = state.turn;
        DelaySpec delay = spec.delay();
        int turns = delay.shortest()
                + draws.pick(delay.chances(), delay.count(), Stream.DELAY, index.draw.linkage[l], state.turn, 0);
        for (int i = 0; i < spec.lifts().size(); i++) {
            state.inForce[spec.lifts().get(i)] = false;
        }
        boolean costsByItself = false;
        if (spec.startsPackage() >= 0) {
            state.startPackage(spec.startsPackage(), state.turn + turns, spec.deliveredFraction());
            costsByItself = !index.packages[spec.startsPackage()].opponents().isEmpty();
        }
        if (!costsByItself && spec.harm() > 0) {
            harmLatest(spec, state.turn + turns);
        }
    }

    /** Where no capability makes the cost, the harm itself falls on the latest crosser. */
    private void harmLatest(LinkageSpec spec, int due) {
        CrossingLog log = state.crossings;
        for (int i = log.size() - 1; i >= 0; i--) {
            if (spec.thresholds().contains(log.threshold[i]) && log.crosser[i] >= 0) {
                state.queue.harm(due, log.crosser[i], spec.harm() * spec.deliveredFraction());
                return;
            }
        }
    }
}
