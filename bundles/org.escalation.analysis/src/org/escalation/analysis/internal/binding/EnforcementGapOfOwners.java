package org.escalation.analysis.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.escalation.analysis.EnforcementEstimates.Estimate;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Credibility;
import org.escalation.analysis.measure.EnforcementGap;
import org.escalation.analysis.statistics.Interval;
import org.escalation.model.Actor;
import org.escalation.model.Threshold;

/** Measure 2 for each owner of declared lines. */
final class EnforcementGapOfOwners extends DescribedMeasure {

    EnforcementGapOfOwners() {
        super("enforcement-gap", "Enforcement gap", "",
                "Declared commitment minus estimated enforcement, weighted by severity: sum s (d - c) / sum s over the "
                        + "owner's declared lines. Above 0 the owner says more than it does. The interval moves all "
                        + "lines to their bounds at once and is therefore wide.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().filter(actor -> !declaredLines(actor, context).isEmpty())
                .map(actor -> guarded(() -> evaluate(actor, context), actor)).toList();
    }

    private MeasureValue evaluate(Actor owner, MeasureContext context) {
        MeasureValue.Builder value = MeasureValue.of(this, owner);
        List<Declared> lines = new ArrayList<>();
        int withoutSeverity = 0;
        for (Threshold line : declaredLines(owner, context)) {
            OptionalDouble severity = Lines.severity(line);
            if (severity.isEmpty()) {
                withoutSeverity++;
                continue;
            }
            Estimate estimate = context.enforcement().of(line);
            lines.add(new Declared(severity.getAsDouble(), Lines.commitment(line).orElseThrow(), estimate));
            value.restingOn(line, line.getRung()).restingOn(estimate.restsOn());
        }
        if (withoutSeverity > 0) {
            value.noting(withoutSeverity + " declared without rung or location left out.");
        }
        OptionalDouble gap = gap(lines, Estimate::probability);
        if (gap.isPresent()) {
            value.within(new Interval(gap(lines, estimate -> estimate.interval().high()).orElseThrow(),
                    gap(lines, estimate -> estimate.interval().low()).orElseThrow(), Credibility.INTERVAL_LEVEL));
        }
        return value.valued(gap, "No declared line of the actor stands on a rung with a severity above 0.");
    }

    private record Declared(double severity, double commitment, Estimate estimate) {
    }

    private static OptionalDouble gap(List<Declared> lines, ToDoubleFunction<Estimate> enforcement) {
        return EnforcementGap.of(lines.stream().map(line -> new EnforcementGap.Line(line.severity(), line.commitment(),
                enforcement.applyAsDouble(line.estimate()))).toList());
    }

    private static List<Threshold> declaredLines(Actor owner, MeasureContext context) {
        return context.thresholds().stream()
                .filter(line -> line.getOwner() == owner && Lines.commitment(line).isPresent()).toList();
    }
}
