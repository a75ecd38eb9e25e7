/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.analysis.internal.binding;

import java.util.function.DoubleUnaryOperator;
import org.escalation.analysis.statistics.Interval;

/** Carries intervals through formulas. */
final class Intervals {

    /** Points at which a formula is evaluated; it need not rise or fall throughout. */
    private static final int STEPS = 200;

    private Intervals() {
    }

    /** The values that a continuous function takes on an interval, at the interval's level. */
    static Interval image(Interval input, DoubleUnaryOperator function) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double value = function.applyAsDouble(input.low() + input.width() * step / STEPS);
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Interval(low, high, input.level());
    }
}
