/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.text.ElementTitles;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.tree.TreeShape;

/** Finds the elements of a model that a reference can refer to. */
final class ReferenceCandidates {

	private ReferenceCandidates() {
	}

	/** The elements by title. Quantities such as probabilities are only offered where they alone fit. */
	static List<EObject> of(ModelSession session, EReference reference) {
		List<EObject> all = new ArrayList<>();
		boolean general = reference.getEReferenceType().isAbstract();
		for (TreeIterator<EObject> each = session.model().eAllContents(); each.hasNext();) {
			EObject element = each.next();
			if (reference.getEReferenceType().isInstance(element)
					&& (!general || TreeShape.isShown(element.eContainmentFeature()))) {
				all.add(element);
			}
		}
		if (reference.getEReferenceType().isInstance(session.model())) {
			all.add(session.model());
		}
		all.sort(Comparator.comparing(ElementTitles::of, String.CASE_INSENSITIVE_ORDER));
		return all;
	}
}
