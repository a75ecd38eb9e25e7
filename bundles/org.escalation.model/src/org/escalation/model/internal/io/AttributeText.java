/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.Writer;

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

	static void write(String text, Writer out, EObject object, EStructuralFeature feature) throws IOException {
		int bad = firstUnwritable(text);
		if (bad >= 0) {
			throw new SaveException(SaveException.Reason.UNWRITABLE_CONTENT, "\"" + feature.getName() + "\" of "
					+ Words.of(object) + " holds the invisible character U+" + String.format("%04X", (int) text.charAt(bad))
					+ " at position " + (bad + 1) + ", which files cannot hold; delete it", null);
		}
		int written = 0;
		for (int i = 0; i < text.length(); i++) {
			String escape = escape(text.charAt(i));
			if (escape != null) {
				out.write(text, written, i - written);
				out.write(escape);
				written = i + 1;
			}
		}
		out.write(text, written, text.length() - written);
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
