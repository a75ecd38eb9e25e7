/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.resource.ImageDescriptor;

import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementMarks;

/** The parts that an element holds by one feature, gathered under one heading such as "Actors". */
public record ElementGroup(EObject owner, EReference feature) {

	/** The heading. */
	public String label() {
		return ModelTexts.label(feature);
	}

	/** The class that gives the icon. */
	public EClass type() {
		return feature.getEReferenceType();
	}

	/** What is gathered. */
	@SuppressWarnings("unchecked")
	public List<EObject> elements() {
		return (List<EObject>) owner.eGet(feature);
	}

	public int size() {
		return elements().size();
	}

	/** The first mark found on the elements; null if none has one. */
	public ImageDescriptor worstMark(ElementMarks marks) {
		for (EObject each : elements()) {
			ImageDescriptor mark = marks.of(each);
			if (mark != null) {
				return mark;
			}
		}
		return null;
	}
}
