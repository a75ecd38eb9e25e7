package org.escalation.simulation.internal.engine;

import org.escalation.simulation.scenario.OpponentSpec;
import org.escalation.simulation.scenario.PackageSpec;

/**
 * Step 1: what is due arrives. A delivery counts x (1 - s a), with s the sensitivity of the package and a the
 * adaptation of its opponents, the mean of theirs if there are several. All items that arrive in one turn meet the same
 * adaptation; afterwards each opponent has adapted one step further, a' = 1 - (1-a)(1-A). For deliveries in turns of
 * their own this is the incrementalism loss of DOMAIN A.2 no. 11.
 */
final class DeliverStep implements PendingQueue.Handler {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final ResponseStep responses;
    private final double[] arrived;
    private final IntList touched = new IntList();

    DeliverStep(ReplicateState state, ResponseStep responses) {
        this.state = state;
        this.index = state.index;
        this.responses = responses;
        arrived = new double[index.packages.length];
    }

    void run() {
        if (state.queue.isEmpty()) {
            return;
        }
        state.queue.handle(state.turn, this);
        for (int i = 0; i < touched.size(); i++) {
            receive(touched.get(i));
        }
        for (int i = 0; i < touched.size(); i++) {
            adapt(index.packages[touched.get(i)]);
            arrived[touched.get(i)] = 0;
        }
        touched.clear();
    }

    private void receive(int p) {
        PackageSpec spec = index.packages[p];
        double share = arrived[p] / index.packageValue[p];
        boolean complete = share >= 1 - 1e-12;
        double effective = arrived[p] * (1 - spec.adaptationSensitivity() * meanAdaptation(spec))
                * (complete ? 1 + spec.coherenceBonus() : 1);
        state.capability[spec.recipient()] += effective;
        for (int i = 0; i < spec.opponents().size(); i++) {
            OpponentSpec opponent = spec.opponents().get(i);
            state.costRate[opponent.actor()] += effective * opponent.costPerPoint();
        }
        state.deliveredShare[p] += share;
        state.deliveredTurn[p] = state.turn;
        state.markDirty(index.thresholdsOfPackage[p]);
    }

    private double meanAdaptation(PackageSpec spec) {
        double sum = 0;
        for (int i = 0; i < spec.opponents().size(); i++) {
            sum += state.adaptation[spec.opponents().get(i).actor()];
        }
        return spec.opponents().isEmpty() ? 0 : sum / spec.opponents().size();
    }

    private void adapt(PackageSpec spec) {
        for (int i = 0; i < spec.opponents().size(); i++) {
            int actor = spec.opponents().get(i).actor();
            if (state.adaptedTurn[actor] != state.turn) {
                state.adaptedTurn[actor] = state.turn;
                state.adaptation[actor] = 1 - (1 - state.adaptation[actor]) * (1 - index.actors[actor].adaptationRate());
            }
        }
    }

    @Override
    public void deliver(int capabilityPackage, int item, double share) {
        if (arrived[capabilityPackage] == 0) {
            touched.add(capabilityPackage);
        }
        arrived[capabilityPackage] += share * index.packages[capabilityPackage].deliveries().get(item).value();
    }

    @Override
    public void respond(int threshold, int crosser, double share, double factor) {
        responses.carryOut(threshold, crosser, share, factor);
    }

    @Override
    public void harm(int actor, double harm) {
        state.cost[actor] += harm;
    }
}
