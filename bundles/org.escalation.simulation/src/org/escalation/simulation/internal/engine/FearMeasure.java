package org.escalation.simulation.internal.engine;

import org.escalation.simulation.internal.engine.DecisionView.Credence;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActorSpec;

/**
 * Measures self-deterrence at each decision (DOMAIN A.2 no. 4): the same rule is asked under the evidence, under fear
 * and under what the actor really uses. Made only if a metric asks for it.
 */
final class FearMeasure {

    private final ReplicateState state;
    private final boolean[] open;
    private final double[] byEvidence;
    private final double[] byFear;

    FearMeasure(ReplicateState state, DecisionView view) {
        this.state = state;
        ScenarioIndex index = state.index;
        open = new boolean[index.actors.length];
        for (var belief : index.beliefs) {
            ActorSpec holder = index.actors[belief.holder()];
            open[belief.holder()] |= !Double.isNaN(belief.feared()) && holder.rule() != null
                    && holder.rule().usesBeliefs();
        }
        byEvidence = view.newProbabilities();
        byFear = view.newProbabilities();
    }

    /** Measures one choice; leaves the view with the credibility that is really used. */
    void measure(DecisionView view, DecisionRule rule, double[] used) {
        int actor = view.actor();
        if (!open[actor]) {
            return;
        }
        ActorSpec spec = state.index.actors[actor];
        view.believe(Credence.FEARED);
        ChooseStep.distribution(spec, rule, view, byFear);
        view.believe(Credence.EVIDENCE);
        ChooseStep.distribution(spec, rule, view, byEvidence);
        double crossing = 0;
        double forgone = 0;
        boolean any = false;
        for (int option = 0; option < view.options(); option++) {
            double difference = byEvidence[option] - byFear[option];
            forgone += difference * view.utility(option);
            if (view.crosses(option)) {
                any = true;
                crossing += difference;
            }
        }
        if (any) {
            state.tallies.fearDecisions[actor]++;
            state.tallies.selfDeterrence[actor] += crossing;
            state.tallies.forgone[actor] += forgone;
            if (likeliest(used, view.options()) != likeliest(byEvidence, view.options())) {
                state.tallies.fearChanged[actor]++;
            }
        }
        view.believe(Credence.USED);
    }

    private static int likeliest(double[] chances, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (chances[i] > chances[best]) {
                best = i;
            }
        }
        return best;
    }
}
