/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves the contents of a model in the order of the model. */
public final class ModelOrder extends ViewerComparator {

	@Override
	public int compare(Viewer viewer, Object a, Object b) {
		return 0;
	}
}
