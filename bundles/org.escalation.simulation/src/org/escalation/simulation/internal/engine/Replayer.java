package org.escalation.simulation.internal.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.CounterDraws;
import org.escalation.simulation.replay.Choice;
import org.escalation.simulation.replay.CrossedLine;
import org.escalation.simulation.replay.Delivery;
import org.escalation.simulation.replay.Option;
import org.escalation.simulation.replay.ReplayTurn;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.EventSpec;
import org.escalation.simulation.scenario.SignalSpec;

/** Plays a replicate and writes down what happens. */
public final class Replayer {

    private final ReplicateState state;
    private final TurnEngine engine;
    private final CounterDraws draws;
    private final List<Choice> choices = new ArrayList<>();

    /** Prepares a replicate of a scenario under a seed. */
    public Replayer(CompiledScenario scenario, long seed, int replicate) {
        state = new ReplicateState(new PreparedScenario(scenario).index());
        engine = new TurnEngine(state, new EngineMode(false, false, true, false));
        engine.observer(this::chosen);
        draws = new CounterDraws(seed);
        draws.replicate(replicate);
    }

    private void chosen(int actor, Decision decision, double[] probabilities, int option, boolean assented) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < decision.options(); i++) {
            options.add(new Option(decision.action(i), probabilities[i], decision.utility(i), decision.credibility(i), decision.expectedLoss(i),
                    decision.benefit(i), decision.hazard(i)));
        }
        choices.add(new Choice(actor, options, option, assented));
    }

    /**
     * Plays all turns.
     *
     * @return what happened
     * @throws IllegalStateException if a decision rule fails; names it
     */
    public List<ReplayTurn> turns() {
        List<ReplayTurn> turns = new ArrayList<>();
        try {
            engine.start();
            TerminalOutcome outcome = null;
            while (outcome == null) {
                choices.clear();
                forgetRepeatedEvents();
                double[] delivered = state.deliveredShare.clone();
                int[] triggered = state.tallies.linkageTriggered.clone();
                boolean[] happened = state.eventHappened.clone();
                outcome = engine.turn(draws);
                turns.add(turn(delivered, triggered, happened));
            }
        } catch (RuleFailedException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return turns;
    }

    /** Whether an event happened matters to the engine only if it can happen once. */
    private void forgetRepeatedEvents() {
        List<EventSpec> events = state.index.scenario.events();
        for (int i = 0; i < events.size(); i++) {
            state.eventHappened[i] &= events.get(i).once();
        }
    }

    private ReplayTurn turn(double[] delivered, int[] triggered, boolean[] happened) {
        List<SignalSpec> signals = state.index.scenario.signals();
        List<CrossedLine> crossings = new ArrayList<>();
        CrossingLog log = state.crossings;
        for (int i = log.firstOfTurn(); i < log.size(); i++) {
            crossings.add(new CrossedLine(log.threshold[i], log.crosser[i], log.outcome[i]));
        }
        List<Delivery> deliveries = IntStream.range(0, delivered.length).filter(p -> state.deliveredShare[p] > delivered[p])
                .mapToObj(p -> new Delivery(p, state.deliveredShare[p] - delivered[p])).toList();
        return new ReplayTurn(state.turn, Arrays.stream(state.rung).boxed().toList(), state.severity(),
                where(happened.length, i -> state.eventHappened[i] && !happened[i]), where(signals.size(), i -> signals.get(i).turn() == state.turn),
                List.copyOf(choices), list(state.made), crossings, where(triggered.length, i -> state.tallies.linkageTriggered[i] > triggered[i]),
                list(state.fired), deliveries, Arrays.stream(state.capability).boxed().toList(), Arrays.stream(state.cost).boxed().toList(),
                IntStream.range(0, state.beliefs.alpha.length).mapToObj(state.beliefs::evidence).toList(), state.outcome);
    }

    private static List<Integer> where(int count, java.util.function.IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).boxed().toList();
    }

    private static List<Integer> list(IntList values) {
        return IntStream.range(0, values.size()).mapToObj(values::get).toList();
    }
}
