/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.command;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** Words for the names of commands. */
final class CommandNames {

	private static final int LONGEST_TITLE = 40;

	private CommandNames() {
	}

	/** "Russia", or "3 elements". */
	static String of(Collection<? extends EObject> elements) {
		return elements.size() == 1 ? shortened(ElementTitles.of(elements.iterator().next()))
				: elements.size() + " elements";
	}

	/** "Change clarity of 3 elements". */
	static String change(EStructuralFeature feature, Collection<? extends EObject> elements) {
		return "Change " + ModelTexts.label(feature).toLowerCase(Locale.ROOT) + " of " + of(elements);
	}

	private static String shortened(String title) {
		return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1).stripTrailing() + "…";
	}
}
