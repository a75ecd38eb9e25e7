/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads the elements of a model out of a selection. */
public final class ElementSelection {

	private ElementSelection() {
	}

	/** The selected elements; what is selected beside them is left out. */
	public static List<EObject> of(ISelection selection) {
		List<EObject> elements = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object each : structured) {
				EObject element = Adapters.adapt(each, EObject.class);
				if (element != null) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	/** The element or list to which something can be added; null unless exactly one is selected. */
	public static ElementTarget target(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
			if (structured.getFirstElement() instanceof ElementGroup group) {
				return new ElementTarget(group.owner(), group.feature());
			}
			EObject element = Adapters.adapt(structured.getFirstElement(), EObject.class);
			return element == null ? null : new ElementTarget(element, null);
		}
		return null;
	}
}
