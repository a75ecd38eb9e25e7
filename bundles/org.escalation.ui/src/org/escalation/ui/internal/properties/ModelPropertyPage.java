/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

import org.escalation.ui.internal.editor.HistoryActions;
import org.escalation.ui.session.ModelSession;

/** The properties of elements of one session, in tabs by category. */
public final class ModelPropertyPage extends TabbedPropertySheetPage {

	/** Id under which other bundles contribute tabs and sections. */
	public static final String CONTRIBUTOR = "org.escalation.ui.model";

	private final HistoryActions history;

	public ModelPropertyPage(ModelSession session) {
		super(new Contributor(), false);
		history = new HistoryActions(session);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		history.install(bars);
	}

	@Override
	public void dispose() {
		history.dispose();
		super.dispose();
	}

	private static final class Contributor implements ITabbedPropertySheetPageContributor {

		@Override
		public String getContributorId() {
			return CONTRIBUTOR;
		}
	}
}
