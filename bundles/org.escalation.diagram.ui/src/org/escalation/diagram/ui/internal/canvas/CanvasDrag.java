/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Something that is being dragged; Escape gives it up, and then it is never dropped. */
public interface CanvasDrag {

	/** The pointer moves. */
	void to(Event event);

	/** The button goes up: what the drag is for is done. */
	void drop();

	/** Paints what would come of it, in points of the canvas. */
	void paint(GC gc);
}
