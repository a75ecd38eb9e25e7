/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Small squares on what is selected, by which it is dragged into another shape; they come before everything below them. */
public interface CanvasHandles {

	/** What begins when the button goes down on a handle; null if there is none below the pointer. */
	CanvasDrag grab(Event event);

	/** The pointer over a handle, one of SWT's cursors; -1 where there is none. */
	int cursor(Event event);

	/** Paints the handles, in points of the canvas. */
	void paint(GC gc);
}
