package org.escalation.simulation.internal.engine;

import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.PerceptionSpec;

/**
 * What actors foresee of each other: before the choices of a turn each holder of a perception asks the rule it ascribes
 * to the other, with the stakes and the precision it ascribes, and keeps the highest expected severity of the other's
 * next position. Made only if a metric asks for it.
 */
final class ForecastMeasure {

    private final ReplicateState state;
    private final DecisionView view;
    private final double[] probabilities;

    ForecastMeasure(ReplicateState state, DecisionView view) {
        this.state = state;
        this.view = view;
        probabilities = view.newProbabilities();
    }

    void run() {
        ScenarioIndex index = state.index;
        for (int p = 0; p < index.perceptions.length; p++) {
            PerceptionSpec perception = index.perceptions[p];
            ActorSpec about = index.actors[perception.about()];
            DecisionRule rule = perception.rule() == null ? about.rule() : perception.rule();
            if (rule != null) {
                double lambda = Double.isNaN(perception.lambda()) ? about.lambda() : perception.lambda();
                view.open(perception.about(), perception.holder(), lambda, perception.stakeFactor());
                ChooseStep.distribution(about, rule, view, probabilities);
                double foreseen = expectedSeverity(perception.about());
                double highest = state.tallies.foreseen[p];
                state.tallies.foreseen[p] = Double.isNaN(highest) ? foreseen : Math.max(highest, foreseen);
            }
        }
    }

    private double expectedSeverity(int actor) {
        ScenarioIndex index = state.index;
        double here = 0;
        for (int t = 0; t < index.tracks.length; t++) {
            if (index.tracks[t].actor() == actor) {
                here = Math.max(here, index.severity[t][state.rung[t]]);
            }
        }
        double sum = 0;
        for (int option = 0; option < view.options(); option++) {
            int rung = view.rungAfter(option);
            int track = rung < 0 ? -1 : index.actions[view.action(option)].track();
            sum += probabilities[option] * (track < 0 ? here : index.severity[track][rung]);
        }
        return sum;
    }
}
