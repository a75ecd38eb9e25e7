/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds elements of a list that repeat an earlier one. */
public final class Repeats {

	private Repeats() {
	}

	/**
	 * The elements whose key an earlier element has already.
	 *
	 * @param key what must not be repeated; elements whose key is null never repeat
	 */
	public static <T> List<T> in(List<T> elements, Function<T, ?> key) {
		Set<Object> seen = new HashSet<>();
		List<T> repeated = new ArrayList<>();
		for (T each : elements) {
			Object value = key.apply(each);
			if (value != null && !seen.add(value)) {
				repeated.add(each);
			}
		}
		return repeated;
	}
}
