package org.escalation.simulation.internal.engine;

import org.escalation.simulation.internal.numeric.Exponential;
import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.ActorSpec;

/** Step 5: every actor with a rule chooses, all at once or one after the other. */
final class ChooseStep {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final DecisionView view;
    private final DecisionView memberView;
    private final VisibleMoves visible;
    private final double[] probabilities;
    private final FearMeasure fear;
    private ChoiceObserver observer;

    ChooseStep(ReplicateState state, DecisionView view, DecisionView memberView, VisibleMoves visible,
            FearMeasure fear) {
        this.state = state;
        this.index = state.index;
        this.view = view;
        this.memberView = memberView;
        this.visible = visible;
        this.fear = fear;
        probabilities = view.newProbabilities();
    }

    void observer(ChoiceObserver value) {
        observer = value;
    }

    void run(Draws draws) {
        for (int actor : index.deciders) {
            state.chosen[actor] = choose(actor, draws);
            if (state.chosen[actor] >= 0) {
                visible.chosen(state.chosen[actor], draws);
            }
        }
    }

    private int choose(int actor, Draws draws) {
        ActorSpec spec = index.actors[actor];
        view.open(actor);
        distribution(spec, spec.rule(), view, probabilities);
        if (fear != null) {
            fear.measure(view, spec.rule());
        }
        int option = draws.pick(probabilities, view.options(), Stream.CHOICE, index.draw.actor[actor], state.turn, 0);
        if (fear != null) {
            fear.chosen(actor, option, view.options(), draws);
        }
        int action = view.action(option);
        boolean assented = action < 0 || spec.members().isEmpty() || assent(spec, actor, action, draws);
        if (observer != null) {
            observer.chosen(actor, view, probabilities, option, assented);
        }
        return assented ? action : -1;
    }

    /** Asks a rule and refuses what is no distribution. */
    static void distribution(ActorSpec spec, DecisionRule rule, Decision view, double[] probabilities) {
        double sum = 0;
        try {
            rule.probabilities(view, probabilities);
            for (int i = 0; i < view.options(); i++) {
                // a NaN or a negative chance makes the sum wrong on purpose
                sum += probabilities[i] >= 0 ? probabilities[i] : Double.NaN;
            }
        } catch (RuntimeException e) {
            throw new RuleFailedException("The rule " + rule.name() + " of " + spec.element() + " failed: " + e, e);
        }
        if (!(Math.abs(sum - 1) < 1e-6)) {
            throw new RuleFailedException("The rule " + rule.name() + " of " + spec.element()
                    + " gave chances that sum to " + sum + " instead of 1", null);
        }
    }

    /**
     * Whether the members of a coalition let a move pass. With the chance of its centralisation the coalition needs
     * nobody's assent; otherwise each member is a veto player (Tsebelis 2002) and assents with the logit chance of the
     * move against waiting, at its own beliefs, disaster loss and precision.
     */
    private boolean assent(ActorSpec coalition, int actor, int action, Draws draws) {
        if (draws.happens(coalition.centralisation(), Stream.CHOICE, index.draw.actor[actor], state.turn, 1)) {
            return true;
        }
        for (int i = 0; i < coalition.members().size(); i++) {
            int member = coalition.members().get(i);
            memberView.openFor(actor, member);
            int option = memberView.optionOf(action);
            double advantage = memberView.utility(option) - memberView.utility(Decision.WAIT);
            double chance = 1 / (1 + Exponential.exp(-index.actors[member].lambda() * advantage));
            if (!draws.happens(chance, Stream.CHOICE, index.draw.actor[actor], state.turn,
                    2 + index.draw.actor[member])) {
                return false;
            }
        }
        return true;
    }
}
