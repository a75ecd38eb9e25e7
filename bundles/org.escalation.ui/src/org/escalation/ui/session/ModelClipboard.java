/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.session;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements that were cut or copied. Holds copies, so that it does not matter what happens to the originals. */
public final class ModelClipboard {

	private List<EObject> content = List.of();

	/** Takes copies, with the ids of the originals so that references among them and to others can be found again. */
	public void put(Collection<? extends EObject> elements) {
		content = List.copyOf(EcoreUtil.copyAll(elements));
	}

	/** The elements; not to be changed or put into a model, but copied. */
	public List<EObject> content() {
		return content;
	}

	public boolean isEmpty() {
		return content.isEmpty();
	}
}
