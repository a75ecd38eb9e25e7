package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.model.Threshold;

/** Measure 8, second half: how unsure others are of where a line lies, for each line with a believed location. */
final class LocationUncertainty extends DescribedMeasure {

    LocationUncertainty() {
        super("location-uncertainty", "Uncertainty of the line's place", "severity points",
                "Standard deviation of where others think the line lies on the severity scale.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.thresholds().stream().filter(line -> line.getLocation() != null)
                .map(line -> guarded(() -> evaluate(line), line)).toList();
    }

    private MeasureValue evaluate(Threshold line) {
        return MeasureValue.of(this, line).restingOn(line.getLocation())
                .valued(Quantities.deviation(line.getLocation()), "The distribution has no known spread.");
    }
}
