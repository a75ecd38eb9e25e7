/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** Finds elements by words of their title or kind, anywhere in them: "red tank" finds the red line "Western tanks". */
public final class ElementFilter extends PatternFilter {

	public ElementFilter() {
		setIncludeLeadingWildcard(true);
	}

	@Override
	protected boolean isLeafMatch(Viewer viewer, Object element) {
		return element instanceof EObject object
				&& wordMatches(ModelTexts.label(object.eClass()) + ' ' + ElementTitles.of(object));
	}
}
