/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads values of attributes from text and reports what cannot be read. */
final class ValueReader {

	private final Diagnostics diagnostics;

	ValueReader(Diagnostics diagnostics) {
		this.diagnostics = diagnostics;
	}

	/** Sets the attribute; leaves its default and reports if the text is not of the attribute's type. */
	void set(EObject object, EAttribute attribute, String text, int line) {
		EDataType type = attribute.getEAttributeType();
		if (type == EcorePackage.Literals.ESTRING) {
			object.eSet(attribute, text);
			return;
		}
		try {
			object.eSet(attribute, EcoreUtil.createFromString(type, text.strip()));
		} catch (RuntimeException e) {
			// The data types signal bad text by exceptions of several kinds; all mean the same to the user.
			diagnostics.loss("content.value", line, object, "\"" + attribute.getName() + "\" of " + Words.of(object)
					+ " is \"" + Words.shorten(text) + "\", which is not " + expected(type) + "; its default is used");
		}
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
