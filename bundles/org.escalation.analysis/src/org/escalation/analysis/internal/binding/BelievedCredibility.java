package org.escalation.analysis.internal.binding;

import java.util.List;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;
import org.escalation.analysis.measure.Credibility;
import org.escalation.analysis.statistics.BetaBelief;
import org.escalation.model.Belief;

/** Measure 1 as each holder of a belief sees it. */
final class BelievedCredibility extends DescribedMeasure {

    BelievedCredibility() {
        super("believed-credibility", "Believed credibility", "",
                "Probability of enforcement as the holder of a belief sees it: alpha / (alpha + beta) of its counts, "
                        + "with an interval of 90 %.");
    }

    @Override
    public List<MeasureValue> evaluate(MeasureContext context) {
        return context.participants().stream().flatMap(actor -> actor.getBeliefs().stream())
                .filter(belief -> belief.getThreshold() != null).map(belief -> guarded(() -> evaluate(belief), belief.getThreshold(), belief.getHolder())).toList();
    }

    private MeasureValue evaluate(Belief belief) {
        MeasureValue.Builder value = MeasureValue.of(this, belief.getThreshold(), belief.getHolder())
                .restingOn(belief);
        if (!(belief.getAlpha() > 0) || !(belief.getBeta() > 0)) {
            return value.undefined("A count of the belief is not above 0.");
        }
        BetaBelief counts = BetaBelief.prior(belief.getAlpha(), belief.getBeta());
        return value.within(counts.interval(Credibility.INTERVAL_LEVEL)).valued(counts.mean());
    }
}
