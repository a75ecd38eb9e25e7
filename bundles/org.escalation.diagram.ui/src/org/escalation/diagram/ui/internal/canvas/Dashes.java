/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** The dashed lines of what a drag would do. */
public final class Dashes {

	private Dashes() {
	}

	/** Draws something in dashed lines of the selection's colour. */
	public static void paint(GC gc, Runnable drawing) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_DASH);
		drawing.run();
		gc.setLineStyle(SWT.LINE_SOLID);
	}
}
