/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import org.escalation.model.BetaShape;
import org.escalation.model.Distribution;
import org.escalation.model.FixedValue;
import org.escalation.model.NormalSpread;
import org.escalation.model.PertRange;
import org.escalation.model.UniformRange;

/**
 * The values that an uncertain number can take in practice.
 *
 * @param low  least value
 * @param high greatest value; for a normal spread these are the limits of three standard deviations
 */
public record Support(double low, double high) {

	private static final double DEVIATIONS = 3;

	/** The values of a distribution. */
	public static Support of(Distribution distribution) {
		return switch (distribution) {
			case FixedValue it -> new Support(it.getValue(), it.getValue());
			case UniformRange it -> new Support(it.getLow(), it.getHigh());
			case PertRange it -> new Support(it.getLow(), it.getHigh());
			case NormalSpread it -> new Support(it.getMean() - DEVIATIONS * it.getDeviation(),
					it.getMean() + DEVIATIONS * it.getDeviation());
			case BetaShape it -> new Support(0, 1);
			default -> throw new IllegalArgumentException("Unknown distribution " + distribution.eClass().getName());
		};
	}
}
