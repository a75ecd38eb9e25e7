package org.escalation.analysis.internal.binding;

import java.util.OptionalDouble;
import org.escalation.analysis.Judgement;
import org.escalation.model.Probability;

/** Points of judged probabilities. */
final class Judgements {

    private Judgements() {
    }

    /** The point in [0, 1]; empty if nothing lawful is judged. */
    static OptionalDouble point(Probability probability) {
        return Judgement.of(probability).map(judged -> OptionalDouble.of(judged.point()))
                .orElse(OptionalDouble.empty());
    }
}
