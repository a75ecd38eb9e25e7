/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as reports and labels write them: a point as decimal mark, no trailing zeros, the same on every machine. */
public final class Numbers {

	private Numbers() {
	}

	/** Up to four decimals: 0.5, 12, 0.0833; "not given" for NaN. */
	public static String plain(double value) {
		return Double.isNaN(value) ? "not given" : format("0.####", value);
	}

	/** A probability or share as per cent: 20 %, 0.5 %; "not given" for NaN. */
	public static String percent(double share) {
		return Double.isNaN(share) ? "not given" : format("0.##", share * 100) + " %";
	}

	private static String format(String pattern, double value) {
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
	}
}
