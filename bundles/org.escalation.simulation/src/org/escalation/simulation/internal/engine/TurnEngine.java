package org.escalation.simulation.internal.engine;

import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.random.Draws;

/** Plays turns on a state: the 13 steps of DOMAIN B.1 in their fixed order. One instance serves one thread. */
final class TurnEngine {

    private final ReplicateState state;
    private final DeliverStep deliver;
    private final EventStep events;
    private final SignalStep signals;
    private final ObserveStep observe;
    private final ForecastMeasure forecast;
    private final VisibleMoves visible;
    private final ChooseStep choose;
    private final MoveStep move;
    private final HazardStep hazard;
    private final ResponseStep respond;
    private final LinkageStep link;
    private final BeliefStep believe;
    private final OffRampStep offRamp;
    private final TerminateStep terminate;
    private final RecordStep record;

    TurnEngine(ReplicateState state, boolean measureFear, boolean measureForecasts) {
        this.state = state;
        observe = new ObserveStep(state);
        visible = new VisibleMoves(state);
        PerceivedState perceived = new PerceivedState(state, observe, visible);
        DecisionView view = new DecisionView(state, perceived);
        DecisionView other = new DecisionView(state, new PerceivedState(state, observe, visible));
        forecast = measureForecasts ? new ForecastMeasure(state, other) : null;
        choose = new ChooseStep(state, view, other, visible, measureFear ? new FearMeasure(state, view) : null);
        respond = new ResponseStep(state);
        deliver = new DeliverStep(state, respond);
        events = new EventStep(state);
        signals = new SignalStep(state);
        move = new MoveStep(state);
        hazard = new HazardStep(state);
        link = new LinkageStep(state);
        believe = new BeliefStep(state);
        offRamp = new OffRampStep(state);
        terminate = new TerminateStep(state);
        record = new RecordStep(state);
    }

    void observer(ChoiceObserver observer) {
        choose.observer(observer);
    }

    ReplicateView view() {
        return state;
    }

    void start() {
        state.reset();
        visible.reset();
    }

    /** Plays one turn; returns the outcome, or null if the run goes on. */
    TerminalOutcome turn(Draws draws) {
        state.beginTurn();
        deliver.run();
        events.run(draws);
        signals.run();
        observe.run(draws);
        if (forecast != null) {
            forecast.run();
        }
        choose.run(draws);
        move.run();
        hazard.run(draws);
        if (state.outcome == null) {
            respond.run(draws);
            link.run(draws);
            believe.run(draws);
            offRamp.run(draws);
        }
        terminate.run();
        record.run();
        return state.outcome;
    }
}
