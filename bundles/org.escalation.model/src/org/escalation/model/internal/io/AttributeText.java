/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.io.SaveException;

/** Text in attributes of XML. */
public final class AttributeText {

	private AttributeText() {
	}

	/** Position of the first character that no XML 1.0 file can hold, escaped or not; -1 if there is none. */
	public static int firstUnwritable(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c)) {
				if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
					return i;
				}
				i++;
			} else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE || Character.isLowSurrogate(c)) {
				return i;
			}
		}
		return -1;
	}

	/** Appends a text as the value of an attribute. */
	static void append(String text, StringBuilder out, EObject object, EStructuralFeature feature)
			throws SaveException {
		int plain = 0;
		int length = text.length();
		while (plain < length && isPlain(text.charAt(plain))) {
			plain++;
		}
		out.append(text, 0, plain);
		if (plain < length) {
			appendSpecial(text, plain, out, object, feature);
		}
	}

	/** Characters that stand for themselves; most texts have no others. */
	private static boolean isPlain(char c) {
		return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '"';
	}

	private static void appendSpecial(String text, int from, StringBuilder out, EObject object,
			EStructuralFeature feature) throws SaveException {
		int bad = firstUnwritable(text);
		if (bad >= 0) {
			throw new SaveException(SaveException.Reason.UNWRITABLE_CONTENT, "\"" + feature.getName() + "\" of "
					+ Words.of(object) + " holds the invisible character U+" + String.format("%04X", (int) text.charAt(bad))
					+ " at position " + (bad + 1) + ", which files cannot hold; delete it", null);
		}
		for (int i = from; i < text.length(); i++) {
			String escape = escape(text.charAt(i));
			if (escape == null) {
				out.append(text.charAt(i));
			} else {
				out.append(escape);
			}
		}
	}

	/** Line ends and tabs would come back as blanks if they were not escaped. */
	private static String escape(char c) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '"' -> "&quot;";
			case '\n' -> "&#xA;";
			case '\r' -> "&#xD;";
			case '\t' -> "&#x9;";
			default -> null;
		};
	}
}
