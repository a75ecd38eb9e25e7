/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of cells as people expect it: empty ones last, numbers by size, with or without a unit, then words. */
final class TextOrder implements Comparator<String> {

	static final TextOrder INSTANCE = new TextOrder();

	private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:[\\s%(].*)?");

	private final Collator words = Collator.getInstance(Locale.ENGLISH);

	private TextOrder() {
	}

	@Override
	public int compare(String a, String b) {
		if (a.isEmpty() || b.isEmpty()) {
			return Boolean.compare(a.isEmpty(), b.isEmpty());
		}
		OptionalDouble x = number(a);
		OptionalDouble y = number(b);
		if (x.isPresent() && y.isPresent()) {
			return Double.compare(x.getAsDouble(), y.getAsDouble());
		}
		return x.isPresent() != y.isPresent() ? Boolean.compare(y.isPresent(), x.isPresent()) : words.compare(a, b);
	}

	private static OptionalDouble number(String text) {
		Matcher number = NUMBER.matcher(text);
		return number.matches() ? OptionalDouble.of(Double.parseDouble(number.group(1))) : OptionalDouble.empty();
	}
}
