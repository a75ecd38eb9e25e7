/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** An entry of a menu that does something. */
public final class MenuEntry extends Action {

	private final Runnable work;

	/** @param label as it is shown */
	public MenuEntry(String label, Runnable work) {
		this(label, IAction.AS_PUSH_BUTTON, work);
	}

	private MenuEntry(String label, int style, Runnable work) {
		super(label.replace("&", "&&"), style);
		this.work = work;
	}

	/** An entry with a tick if it is on. */
	static MenuEntry ticked(String label, boolean on, Runnable work) {
		MenuEntry entry = new MenuEntry(label, IAction.AS_CHECK_BOX, work);
		entry.setChecked(on);
		return entry;
	}

	/** The same, grey if not enabled. */
	MenuEntry enabled(boolean enabled) {
		setEnabled(enabled);
		return this;
	}

	/** The same, explained. */
	MenuEntry explained(String tooltip) {
		setToolTipText(tooltip);
		return this;
	}

	@Override
	public void run() {
		work.run();
	}
}
