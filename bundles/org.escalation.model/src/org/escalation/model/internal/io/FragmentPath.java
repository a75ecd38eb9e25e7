/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Paths like {@code //@actors.0/@stakes.2}, by which tools refer to elements that have no id. */
final class FragmentPath {

	private FragmentPath() {
	}

	/** The element at the path, or null if there is none. */
	static EObject find(EObject root, String path) {
		if (!path.startsWith("/") || path.length() > 1 && !path.startsWith("//")) {
			return null;
		}
		EObject element = root;
		for (String step : path.substring(Math.min(2, path.length())).split("/")) {
			if (!step.isEmpty()) {
				element = child(element, step);
			}
			if (element == null) {
				return null;
			}
		}
		return element;
	}

	private static EObject child(EObject parent, String step) {
		int dot = step.lastIndexOf('.');
		String name = step.substring(step.startsWith("@") ? 1 : 0, dot < 0 ? step.length() : dot);
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
		if (feature == null) {
			return null;
		}
		Object value = parent.eGet(feature);
		if (value instanceof List<?> list) {
			int index = dot < 0 ? -1 : index(step.substring(dot + 1));
			return index >= 0 && index < list.size() && list.get(index) instanceof EObject child ? child : null;
		}
		return value instanceof EObject child ? child : null;
	}

	private static int index(String text) {
		return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
	}
}
