/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** What mouse buttons mean while a tool is in hand; comes before selecting and panning. */
public interface CanvasGesture {

	/** A button goes down. Returns whether that was meant for the gesture. */
	boolean down(Event event);

	/** The pointer moves. */
	void move(Event event);

	/** A button goes up. Returns whether that was meant for the gesture. */
	boolean up(Event event);

	/** Paints feedback over the diagram, in points of the canvas. */
	void paint(GC gc);
}
