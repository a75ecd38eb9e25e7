package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.SalamiRatio;
import org.escalation.model.Actor;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.Threshold;

/** Measure 12 on record for each participant to whom lines are addressed. */
final class SalamiRatioOfActors extends DescribedMeasure {

    SalamiRatioOfActors() {
        super("salami-ratio", "Salami ratio", "share per answered crossing",
                "Ground gained for each price paid: the share of the lines drawn against the actor that it has crossed, "
                        + "each as far as it went, divided by its crossings that met at least a partial response.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().filter(actor -> !linesAgainst(actor, context).isEmpty())
                .map(actor -> guarded(() -> evaluate(actor, context), actor)).toList();
    }

    private MeasureValue evaluate(Actor actor, MeasureContext context) {
        List<Threshold> lines = linesAgainst(actor, context);
        List<Crossing> crossings = lines.stream().flatMap(line -> line.getCrossings().stream())
                .filter(crossing -> by(crossing, actor)).toList();
        double gained = lines.stream().mapToDouble(line -> farthest(line, actor)).sum() / lines.size();
        int answered = (int) crossings.stream().filter(SalamiRatioOfActors::answered).count();
        return MeasureValue.of(this, actor).restingOn(crossings)
                .noting(crossings.size() + " crossings of " + lines.size() + " lines drawn against the actor, " + answered
                        + " answered.")
                .valued(SalamiRatio.of(gained, answered), "No crossing of the actor met a response on record.");
    }

    private static List<Threshold> linesAgainst(Actor actor, MeasureContext context) {
        return context.thresholds().stream().filter(Lines::restrainsOthers)
                .filter(line -> Lines.addresses(line, actor)).toList();
    }

    private static double farthest(Threshold line, Actor actor) {
        return line.getCrossings().stream().filter(crossing -> by(crossing, actor))
                .mapToDouble(Crossing::getMagnitude).max().orElse(0);
    }

    private static boolean by(Crossing crossing, Actor actor) {
        return crossing.getBy() != null && Coalitions.includes(actor, crossing.getBy());
    }

    private static boolean answered(Crossing crossing) {
        return crossing.getOutcome() == CrossingOutcome.ENFORCED || crossing.getOutcome() == CrossingOutcome.PARTIAL
                || crossing.getOutcome() == CrossingOutcome.SUBSTITUTED;
    }
}
