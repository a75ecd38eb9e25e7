/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.InternalEObject;

/** Reads values of attributes from text and reports what cannot be read. */
final class ValueReader {

	/** Numbers, dates and choices recur by the thousand; reading each once saves a tenth of the time of loading. */
	private static final int REMEMBERED = 10_000;

	private final Diagnostics diagnostics;
	private final Map<EDataType, Map<String, Object>> known = new HashMap<>();

	ValueReader(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	/** Sets the attribute; leaves its default and reports if the text is not of the attribute's type. */
	void set(InternalEObject object, ElementShape.Slot attribute, String text, int line) {
		if (attribute.kind() == ElementShape.Kind.TEXT) {
			object.eSet(attribute.id(), text);
			return;
		}
		try {
			object.eSet(attribute.id(), value(attribute, text));
		} catch (RuntimeException e) {
			// The data types signal bad text by exceptions of several kinds; all mean the same to the user.
			diagnostics.loss("content.value", line, object, () -> "\"" + attribute.feature().getName() + "\" of "
					+ Words.of(object) + " is \"" + Words.shorten(text) + "\", which is not "
					+ expected(attribute.type()) + "; its default is used");
		}
	}

	private Object value(ElementShape.Slot attribute, String text) {
		Map<String, Object> values = known.computeIfAbsent(attribute.type(), type -> new HashMap<>());
		Object value = values.get(text);
		if (value == null) {
			value = attribute.factory().createFromString(attribute.type(), text.strip());
			if (values.size() < REMEMBERED) {
				values.put(text, value);
			}
		}
		return value;
	}

	private static String expected(EDataType type) {
		if (type instanceof EEnum choices) {
			return "one of " + choices.getELiterals().stream().map(EEnumLiteral::getLiteral)
					.collect(Collectors.joining(", "));
		}
		Class<?> java = type.getInstanceClass();
		if (java == LocalDate.class) {
			return "a date of the form yyyy-mm-dd";
		}
		if (java == boolean.class) {
			return "true or false";
		}
		if (java == int.class || java == long.class) {
			return "a whole number in range";
		}
		return java == double.class ? "a number" : "the name of a part of the metamodel, such as Actor.lambda";
	}
}
