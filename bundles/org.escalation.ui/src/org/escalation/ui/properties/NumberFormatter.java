/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.math.BigDecimal;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import org.escalation.model.text.Numbers;
import org.escalation.model.text.Presentation;

/** Reads and writes the numbers of a feature as an analyst types them: with a comma or a point, probabilities in percent. */
public final class NumberFormatter {

	private static final double PERCENT = 100;
	private static final String PROBABILITY = "probability";

	private final EStructuralFeature feature;
	private final boolean percent;

	/** What came of a text: a value for the model, or what is wrong. */
	public record Reading(Object value, String problem) {
	}

	public NumberFormatter(EStructuralFeature feature) {
		this.feature = feature;
		percent = PROBABILITY.equals(Presentation.unit(feature));
	}

	/** The unit to show beside the number. */
	public String unit() {
		return percent ? "%" : Presentation.unit(feature);
	}

	/** The number as text; empty for null. */
	public String text(Object value) {
		if (!(value instanceof Number number)) {
			return "";
		}
		double plain = number.doubleValue();
		return isWhole() || !Double.isFinite(plain) ? number.toString()
				: BigDecimal.valueOf(plain).movePointRight(percent ? 2 : 0).stripTrailingZeros().toPlainString();
	}

	/** The number in a text, or why it cannot be taken. */
	public Reading read(String text) {
		String plain = text.strip().replace("%", "").replace("\u00a0", "").strip();
		try {
			if (isWhole()) {
				long number = Long.parseLong(plain);
				return checked(number, feature.getEType() == EcorePackage.eINSTANCE.getEInt() ? (Object) Math.toIntExact(number)
						: (Object) number);
			}
			double number = new BigDecimal(plain.replace(',', '.')).doubleValue();
			double value = percent ? shift(number, -2) : number;
			return checked(value, value);
		} catch (NumberFormatException | ArithmeticException e) {
			return new Reading(null, isWhole() ? "Enter a whole number" + within() + "."
					: "Enter a number" + within() + ", for example " + (percent ? "70" : "2.5") + ".");
		}
	}

	private Reading checked(double number, Object value) {
		OptionalDouble low = Presentation.minimum(feature);
		OptionalDouble high = Presentation.maximum(feature);
		boolean outside = low.isPresent() && number < low.getAsDouble() || high.isPresent() && number > high.getAsDouble()
				|| !Double.isFinite(number);
		return outside ? new Reading(null, "Enter a number" + within() + ".") : new Reading(value, null);
	}

	private String within() {
		if (percent) {
			return " from 0 to " + Numbers.plain(PERCENT) + " %";
		}
		String range = FieldTexts.range(feature);
		return range.isEmpty() ? "" : ", " + range;
	}

	private boolean isWhole() {
		return feature.getEType() != EcorePackage.eINSTANCE.getEDouble()
				&& feature.getEType() != EcorePackage.eINSTANCE.getEDoubleObject();
	}

	/** Moves the decimal point without the rounding errors of a multiplication: 0.07 is 7 %. */
	private static double shift(double number, int places) {
		return BigDecimal.valueOf(number).movePointRight(places).doubleValue();
	}
}
