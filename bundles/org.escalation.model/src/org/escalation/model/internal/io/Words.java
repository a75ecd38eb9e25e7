/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Identified;
import org.escalation.model.NamedElement;

/** How elements are named in messages. */
public final class Words {

	private static final int LONGEST = 60;

	private Words() {
	}

	/** For example {@code red line “No long-range missiles”} or {@code stake stake-k7m2x9q}. */
	public static String of(EObject element) {
		String type = element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		if (element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
			return type + " “" + shorten(named.getName()) + "”";
		}
		return element instanceof Identified identified && identified.getId() != null
				? type + " " + shorten(identified.getId()) : type + " without a name";
	}

	/** The text on one line, cut off where it is long, without control characters. */
	public static String shorten(String text) {
		return shorten(text, LONGEST);
	}

	/** The same with another length. */
	static String shorten(String text, int longest) {
		// Cut before the search as well, because the text may have megabytes.
		String begin = text.length() <= 4 * longest ? text : text.substring(0, 4 * longest);
		String line = begin.replaceAll("[\\p{Cntrl}\\s]+", " ");
		return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
	}
}
