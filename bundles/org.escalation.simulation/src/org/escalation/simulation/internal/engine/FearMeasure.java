package org.escalation.simulation.internal.engine;

import org.escalation.simulation.internal.engine.DecisionView.Credence;
import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
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
    private boolean measured;

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

    /** Measures one choice that is about to be drawn; leaves the view with the credibility that is really used. */
    void measure(DecisionView view, DecisionRule rule) {
        int actor = view.actor();
        measured = false;
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
        for (int option = 0; option < view.options(); option++) {
            double difference = byEvidence[option] - byFear[option];
            forgone += difference * view.utility(option);
            if (view.crosses(option)) {
                measured = true;
                crossing += difference;
            }
        }
        if (measured) {
            state.tallies.fearDecisions[actor]++;
            state.tallies.selfDeterrence[actor] += crossing;
            state.tallies.forgone[actor] += forgone;
        }
        view.believe(Credence.USED);
    }

    /** Compares what was drawn with what the same luck would have drawn by the evidence. */
    void chosen(int actor, int option, int options, Draws draws) {
        if (measured && draws.pick(byEvidence, options, Stream.CHOICE, state.index.draw.actor[actor], state.turn, 0) != option) {
            state.tallies.fearChanged[actor]++;
        }
    }
}
