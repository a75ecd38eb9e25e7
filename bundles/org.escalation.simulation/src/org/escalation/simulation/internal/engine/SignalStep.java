package org.escalation.simulation.internal.engine;

import java.util.Comparator;

import org.escalation.simulation.scenario.SignalSpec;

/**
 * Step 3: signals. What a signal is worth as evidence is added to the belief of everyone but the sender. Tied hands
 * move the sender's own chance of enforcement by the audience cost A on the scale of its quantal response:
 * logit p' = logit p + lambda A (Fearon 1994, with the choice rule of McKelvey and Palfrey 1995).
 */
final class SignalStep {

    private final ReplicateState state;
    private final SignalSpec[] signals;

    SignalStep(ReplicateState state) {
        this.state = state;
        signals = state.index.scenario.signals().stream()
                .sorted(Comparator.comparingInt(SignalSpec::turn)).toArray(SignalSpec[]::new);
    }

    void run() {
        // few and sorted: the ones of this turn stand together
        for (SignalSpec signal : signals) {
            if (signal.turn() == state.turn) {
                send(signal);
            } else if (signal.turn() > state.turn) {
                return;
            }
        }
    }

    private void send(SignalSpec signal) {
        int threshold = signal.threshold();
        int owner = state.index.thresholds[threshold].owner();
        for (int belief : state.index.beliefsOfThreshold[threshold]) {
            if (state.index.beliefs[belief].holder() != owner) {
                state.beliefs.alpha[belief] += signal.evidenceWeight();
            }
        }
        double p = state.enforced[threshold];
        if (signal.audienceCost() > 0 && p > 0 && p < 1) {
            double odds = p / (1 - p)
                    * StrictMath.exp(state.index.actors[owner].lambda() * signal.audienceCost());
            double bound = Double.isInfinite(odds) ? 1 : odds / (1 + odds);
            state.enforced[threshold] = bound;
            state.partial[threshold] = Math.min(state.partial[threshold], 1 - bound);
        }
    }
}
