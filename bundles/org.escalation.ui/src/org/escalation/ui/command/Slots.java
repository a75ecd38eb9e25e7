/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Finds the features of an element that take given elements. */
public final class Slots {

	private Slots() {
	}

	/** The containments that have room for all of the elements. */
	public static List<EReference> containments(EObject owner, Collection<? extends EObject> elements) {
		return owner.eClass().getEAllContainments().stream()
				.filter(feature -> takes(feature, elements) && (feature.isMany() || owner.eGet(feature) == null)).toList();
	}

	/** The references that can refer to all of the elements and do not yet. */
	public static List<EReference> references(EObject owner, Collection<? extends EObject> elements) {
		return owner.eClass().getEAllReferences().stream()
				.filter(feature -> !feature.isContainment() && !feature.isContainer() && feature.isChangeable()
						&& takes(feature, elements) && !refersToAll(owner, feature, elements) && !elements.contains(owner))
				.toList();
	}

	/** Whether a feature takes all of the elements, by their classes and number. */
	public static boolean takes(EReference feature, Collection<? extends EObject> elements) {
		return !elements.isEmpty() && (feature.isMany() || elements.size() == 1)
				&& elements.stream().allMatch(feature.getEReferenceType()::isInstance);
	}

	private static boolean refersToAll(EObject owner, EReference feature, Collection<? extends EObject> elements) {
		Object value = owner.eGet(feature);
		return feature.isMany() ? ((List<?>) value).containsAll(elements) : elements.contains(value);
	}
}
