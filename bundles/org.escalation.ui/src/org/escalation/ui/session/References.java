/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Answers which elements refer to an element. */
public interface References {

	/** One use: an element and the feature by which it refers. */
	record Use(EObject user, EStructuralFeature feature) {
	}

	/** All uses of an element by reference, without the element that contains it, in the order in which they were made. */
	List<Use> usesOf(EObject element);
}
