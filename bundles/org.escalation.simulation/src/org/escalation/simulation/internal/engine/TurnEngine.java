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
    private final Foresight foresight;
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

    TurnEngine(ReplicateState state, EngineMode mode) {
        this.state = state;
        observe = new ObserveStep(state);
        visible = new VisibleMoves(state);
        foresight = new Foresight(state, new DecisionView(state, new PerceivedState(state, observe, visible), null), visible);
        DecisionView view = new DecisionView(state, new PerceivedState(state, observe, visible), foresight);
        DecisionView members = new DecisionView(state, new PerceivedState(state, observe, visible), foresight);
        forecast = mode.forecasts() ? new ForecastMeasure(state, foresight) : null;
        choose = new ChooseStep(state, view, members, visible, mode.fear() ? new FearMeasure(state, view) : null);
        respond = new ResponseStep(state);
        deliver = new DeliverStep(state, respond);
        events = new EventStep(state);
        signals = new SignalStep(state);
        move = new MoveStep(state);
        hazard = new HazardStep(state);
        link = new LinkageStep(state);
        believe = mode.learning() ? new BeliefStep(state) : null;
        offRamp = new OffRampStep(state);
        terminate = new TerminateStep(state, mode.endless());
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
        foresight.reset();
    }

    /** Plays one turn; returns the outcome, or null if the run goes on. */
    TerminalOutcome turn(Draws draws) {
        begin();
        return play(draws);
    }

    /** Opens the next turn; nothing has happened in it yet. */
    void begin() {
        state.beginTurn();
    }

    /** Takes up a turn that was opened before. */
    void resume(StateImage opened) {
        start();
        opened.restore(state);
    }

    /** Plays the turn that was opened; returns the outcome, or null if the run goes on. */
    TerminalOutcome play(Draws draws) {
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
            if (believe != null) {
                believe.run(draws);
            }
            offRamp.run(draws);
        }
        terminate.run();
        record.run();
        return state.outcome;
    }
}
