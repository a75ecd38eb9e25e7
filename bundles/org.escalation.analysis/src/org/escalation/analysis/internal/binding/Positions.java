package org.escalation.analysis.internal.binding;

import java.util.List;
import java.util.Optional;
import org.escalation.analysis.MeasureContext;
import org.escalation.model.Actor;
import org.escalation.model.InitialState;
import org.escalation.model.Rung;
import org.escalation.model.Scenario;

/** Where actors stand on the ladder when a scenario begins. */
final class Positions {

    private Positions() {
    }

    /** All rungs of the ladder, lowest first. */
    static List<Rung> rungs(MeasureContext context) {
        return context.ladder().stream().flatMap(ladder -> ladder.getGroups().stream())
                .flatMap(group -> group.getRungs().stream())
                .sorted(java.util.Comparator.comparingInt(Rung::getOrdinal)).toList();
    }

    /** The rung on which the actor starts; the lowest unless the scenario says otherwise; empty without a ladder. */
    static Optional<Rung> initialRung(Actor actor, MeasureContext context) {
        Optional<Rung> stated = context.scenario().map(Scenario::getInitialStates).stream().flatMap(List::stream)
                .filter(state -> state.getActor() == actor && state.getRung() != null)
                .map(InitialState::getRung).findFirst();
        return stated.or(() -> rungs(context).stream().findFirst());
    }

    /** Chance of disaster in one turn on the rung, in [0, 1]; 0 if none is judged. */
    static double hazard(Rung rung) {
        return Judgements.point(rung.getHazard()).orElse(0);
    }
}
