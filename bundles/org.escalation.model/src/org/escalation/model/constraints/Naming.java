/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.NamedElement;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** How messages name elements and properties. */
public final class Naming {

	private Naming() {
	}

	/** For example "Red line “Western tanks”", or for nameless parts "Enforcement of red line “Western tanks”". */
	public static String of(EObject element) {
		if (element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
			return ElementTitles.withKind(element);
		}
		EObject holder = element.eContainer();
		if (holder == null) {
			return ElementTitles.withKind(element);
		}
		EStructuralFeature place = element.eContainingFeature();
		String part = place.isMany() ? ElementTitles.withKind(element) : label(place);
		return part + " of " + lower(of(holder));
	}

	/** The same for use inside a sentence: "red line “Western tanks”". */
	public static String within(EObject element) {
		return lower(of(element));
	}

	/** Label of a property, for example "Declared commitment". */
	public static String label(EStructuralFeature feature) {
		return ModelTexts.label(feature);
	}

	private static String lower(String text) {
		boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
		return text.isEmpty() || abbreviation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}
}
