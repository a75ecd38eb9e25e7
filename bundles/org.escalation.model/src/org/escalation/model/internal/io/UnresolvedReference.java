/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.Identified;

/**
 * A reference of which something was not found when the file was loaded. As long as nobody edits that property, saving
 * writes the missing ids back where they were; undoing an edit brings them back too.
 *
 * @param owner   element that refers
 * @param feature its property
 * @param tokens  the references as they were written, in order
 * @param targets the elements found, in the same order, null where nothing was found
 */
public record UnresolvedReference(EObject owner, EReference feature, List<String> tokens, List<EObject> targets) {

	static UnresolvedReference of(EObject owner, EReference feature, List<String> tokens, List<EObject> targets) {
		return new UnresolvedReference(owner, feature, List.copyOf(tokens), new ArrayList<>(targets));
	}

	/** The texts that could not be resolved. */
	public List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			if (targets.get(i) == null) {
				missing.add(tokens.get(i));
			}
		}
		return missing;
	}

	/** Whether the property is as it was loaded, so that the missing references still stand. */
	public boolean isUntouched() {
		List<EObject> found = targets.stream().filter(Objects::nonNull).distinct().toList();
		Object value = owner.eGet(feature);
		return feature.isMany() ? found.equals(value)
				: found.isEmpty() ? value == null : value == found.get(0);
	}

	/** What is written into the file: current ids of what was found, the old text of what was not. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			EObject target = targets.get(i);
			text.append(i == 0 ? "" : " ")
					.append(target instanceof Identified found ? found.getId() : tokens.get(i));
		}
		return text.toString();
	}
}
