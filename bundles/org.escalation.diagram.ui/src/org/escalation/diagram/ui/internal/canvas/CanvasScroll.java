/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

import org.escalation.diagram.scene.Bounds;

/** Keeps the scroll bars and the view together. */
final class CanvasScroll {

	private static final int LINE = 30;

	private final DiagramCanvas canvas;
	private boolean following;

	CanvasScroll(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.onView(this::follow);
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scroll());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll());
	}

	private void follow() {
		if (!canvas.isDisposed()) {
			following = true;
			Rectangle area = canvas.getClientArea();
			Viewport view = canvas.view();
			Bounds extent = canvas.extent();
			set(canvas.getHorizontalBar(), (view.x() - extent.x()) * view.scale(), area.width, extent.width() * view.scale());
			set(canvas.getVerticalBar(), (view.y() - extent.y()) * view.scale(), area.height, extent.height() * view.scale());
			following = false;
		}
	}

	private static void set(ScrollBar bar, double position, int thumb, double length) {
		int maximum = (int) Math.max(1, Math.round(length));
		bar.setValues((int) Math.round(position), 0, maximum, Math.max(1, Math.min(thumb, maximum)), LINE, Math.max(1, thumb - LINE));
	}

	private void scroll() {
		if (!following) {
			Viewport view = canvas.view();
			Bounds extent = canvas.extent();
			canvas.show(new Viewport(extent.x() + canvas.getHorizontalBar().getSelection() / view.scale(),
					extent.y() + canvas.getVerticalBar().getSelection() / view.scale(), view.scale()));
		}
	}
}
