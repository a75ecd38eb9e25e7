package org.escalation.analysis.internal.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Initiative;
import org.escalation.model.Actor;
import org.escalation.model.Crossing;
import org.escalation.model.Threshold;

/** Measure 7 on record for each participant: the dated crossings are the upward moves. */
final class InitiativeOnRecord extends DescribedMeasure {

    /** Response window of an owner whose response states no delay. */
    private static final double DEFAULT_WINDOW_DAYS = 30;

    InitiativeOnRecord() {
        super("initiative", "Initiative on record", "",
                "Share of all non-reactive upward moves. On record the dated crossings are the moves; one is reactive if "
                        + "it follows a crossing of the mover's own line within that line's response delay, or within "
                        + "30 days where none is stated.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        List<Crossing> crossings = crossings(context);
        List<Initiative.Move<Actor>> moves = crossings.stream()
                .map(crossing -> new Initiative.Move<>(mover(crossing, context).orElseThrow(), true,
                        reactive(crossing, crossings)))
                .toList();
        if (crossings.isEmpty()) {
            return List.of();
        }
        return context.participants().stream().map(actor -> guarded(() -> evaluate(actor, crossings, moves), actor)).toList();
    }

    private MeasureValue evaluate(Actor actor, List<Crossing> crossings, List<Initiative.Move<Actor>> moves) {
        OptionalDouble share = Initiative.of(actor, moves);
        long reactive = moves.stream().filter(Initiative.Move::reactive).count();
        return MeasureValue.of(this, actor)
                .restingOn(crossings.stream().filter(crossing -> Coalitions.includes(actor, crossing.getBy())).toList())
                .noting(crossings.size() + " dated crossings by participants, " + reactive + " of them reactive.")
                .valued(share, "Nobody made a non-reactive upward move.");
    }

    private static List<Crossing> crossings(MeasureContext context) {
        List<Crossing> crossings = new ArrayList<>();
        for (Threshold line : context.thresholds()) {
            if (Lines.restrainsOthers(line)) {
                line.getCrossings().stream()
                        .filter(crossing -> crossing.getDate() != null && mover(crossing, context).isPresent())
                        .forEach(crossings::add);
            }
        }
        crossings.sort(Comparator.comparing(Crossing::getDate));
        return crossings;
    }

    private static Optional<Actor> mover(Crossing crossing, MeasureContext context) {
        return Optional.ofNullable(crossing.getBy())
                .flatMap(actor -> Coalitions.participantFor(actor, context.participants()));
    }

    private static boolean reactive(Crossing move, List<Crossing> crossings) {
        return crossings.stream().anyMatch(earlier -> Coalitions.includes(earlier.getThreshold().getOwner(), move.getBy())
                && inWindow(move.getDate(), earlier));
    }

    private static boolean inWindow(LocalDate day, Crossing provocation) {
        Threshold line = provocation.getThreshold();
        double window = line.getResponse() == null ? DEFAULT_WINDOW_DAYS
                : Quantities.days(line.getResponse().getDelay()).orElse(DEFAULT_WINDOW_DAYS);
        LocalDate last = provocation.getDate().plusDays((long) Math.ceil(window));
        return day.isAfter(provocation.getDate()) && !day.isAfter(last);
    }
}
