/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;

/** Something said at the lower edge of a canvas. */
final class CanvasHint {

	private static final int MARGIN = 6;

	private String text = "";

	/** Says something; nothing any more for an empty text. */
	void say(String newText) {
		text = newText;
	}

	void paint(GC gc, Canvas canvas) {
		if (!text.isEmpty()) {
			Point size = gc.textExtent(text);
			int top = canvas.getClientArea().height - size.y - 3 * MARGIN;
			gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
			gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
			gc.fillRoundRectangle(MARGIN, top, size.x + 2 * MARGIN, size.y + 2 * MARGIN, MARGIN, MARGIN);
			gc.drawText(text, 2 * MARGIN, top + MARGIN, true);
		}
	}
}
