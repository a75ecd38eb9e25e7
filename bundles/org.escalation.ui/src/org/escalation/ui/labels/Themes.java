/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.labels;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.SWT;

import org.escalation.model.edit.ElementIcons;

/** Tells light from dark surroundings, whoever has made them so: the workbench's theme or the desktop's. */
public final class Themes {

	private static final float HALF = 0.5f;

	private Themes() {
	}

	/** Whether a control has a dark background. */
	public static boolean isDark(Control control) {
		return isDark(control.getBackground().getRGB());
	}

	/** Whether the list background that the desktop gives is dark. */
	public static boolean isDark(Display display) {
		return isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
	}

	/** The icons that fit a control. */
	public static ElementIcons.Theme icons(Control control) {
		return isDark(control) ? ElementIcons.Theme.DARK : ElementIcons.Theme.LIGHT;
	}

	private static boolean isDark(RGB colour) {
		return colour.getHSB()[2] < HALF;
	}
}
