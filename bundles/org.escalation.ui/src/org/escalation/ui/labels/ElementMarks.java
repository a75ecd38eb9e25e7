/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;

/** Gives the mark that an icon carries, such as an error sign. */
@FunctionalInterface
public interface ElementMarks {

	/** No marks at all. */
	ElementMarks NONE = element -> null;

	/** The mark of an element, or null. */
	ImageDescriptor of(EObject element);

	/** What the mark says about the element itself, for tooltips; null if nothing. */
	default String text(EObject element) {
		return null;
	}
}
