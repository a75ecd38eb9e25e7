/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;

import org.escalation.ui.labels.ElementMarks;
import org.escalation.ui.session.ModelSession;

/** Signs on the icons of elements with findings, and of everything above them. */
public final class FindingMarks implements ElementMarks {

	private final ModelSession session;

	public FindingMarks(ModelSession session) {
		this.session = session;
	}

	@Override
	public ImageDescriptor of(EObject element) {
		return null;
	}

	public void onChange(Runnable listener) {
	}

	public void dispose() {
	}
}
