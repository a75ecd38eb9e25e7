/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What one command, undo or redo did, told once.
 *
 * @param changed elements of which some feature has changed
 * @param lists   lists of parts that have gained, lost or reordered elements; their owners are among the changed
 */
public record ModelChange(Set<EObject> changed, Set<Parts> lists) {

	/** The parts that an element holds by one feature. */
	public record Parts(EObject owner, EReference feature) {
	}

	public ModelChange {
		changed = Set.copyOf(changed);
		lists = Set.copyOf(lists);
	}

	/** Whether the element or a part of it, however deep, has changed. */
	public boolean touches(EObject element) {
		for (EObject each : changed) {
			for (EObject at = each; at != null; at = at.eContainer()) {
				if (at == element) {
					return true;
				}
			}
		}
		return false;
	}
}
