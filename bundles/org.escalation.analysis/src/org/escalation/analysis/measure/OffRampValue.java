package org.escalation.analysis.measure;

import org.escalation.analysis.statistics.Range;

/**
 * Measure 10, off-ramp value to an actor: what it gains by taking the off-ramp rather than going on,
 * {@code ORV = settlement + phi · facePreservation - V(continue)}, in units of the settlement value (0-100 stakes).
 *
 * <p>Source: this project's operational form of the article's recommendation 4.
 */
public final class OffRampValue {

    private OffRampValue() {
    }

    /**
     * @param settlement value of the settlement to the actor
     * @param faceWeight phi, worth of full face preservation in units of the settlement, 0 or more
     * @param facePreservation in [0, 1]
     * @param continuation the actor's value of going on
     */
    public static double of(double settlement, double faceWeight, double facePreservation, double continuation) {
        Range.finite("settlement value", settlement);
        Range.nonNegative("weight of face", faceWeight);
        Range.probability("face preservation", facePreservation);
        Range.finite("value of going on", continuation);
        return settlement + faceWeight * facePreservation - continuation;
    }

    /** Whether an acceptable zone exists: the off-ramp is worth at least 0 to every party. */
    public static boolean acceptableToAll(double... values) {
        boolean acceptable = values.length > 0;
        for (double value : values) {
            acceptable &= Range.finite("off-ramp value", value) >= 0;
        }
        return acceptable;
    }

    /**
     * Whether the off-ramp is offered from strength: the target's value of going on falls from every turn to the next.
     *
     * @param continuation the target's value of going on, turn by turn
     * @return false for fewer than two turns, which show no course
     */
    public static boolean fromStrength(double... continuation) {
        boolean falling = continuation.length > 1;
        for (int turn = 1; turn < continuation.length; turn++) {
            falling &= Range.finite("value of going on", continuation[turn])
                    < Range.finite("value of going on", continuation[turn - 1]);
        }
        return falling;
    }
}
