/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;

import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Fix;
import org.escalation.ui.session.ModelSession;

/** The fixes for what is wrong with selected elements. */
public final class QuickFixMenu {

	private static final int MOST_FINDINGS = 12;

	private final ModelSession session;

	public QuickFixMenu(ModelSession session) {
		this.session = session;
	}

	/** Whether there is anything to fix. */
	public boolean applies(List<? extends EObject> elements) {
		return elements.stream().flatMap(each -> session.findings().of(each).stream()).anyMatch(finding -> !finding.fixes().isEmpty());
	}

	/** Adds the fixes below the problem that each removes. */
	public void fill(IMenuManager menu, List<? extends EObject> elements) {
		elements.stream().flatMap(each -> session.findings().of(each).stream()).limit(MOST_FINDINGS).forEach(finding -> {
			Action problem = new Action(text(finding.message())) {
			};
			problem.setEnabled(false);
			menu.add(problem);
			finding.fixes().forEach(fix -> menu.add(new FixAction(finding, fix)));
		});
	}

	private static String text(String message) {
		String line = message.replace("&", "&&");
		return line.length() <= 100 ? line : line.substring(0, 99) + "…";
	}

	private final class FixAction extends Action {

		private final Finding finding;
		private final Fix fix;

		FixAction(Finding finding, Fix fix) {
			super(text(fix.title()));
			this.finding = finding;
			this.fix = fix;
			setToolTipText(finding.message());
		}

		@Override
		public void run() {
			new Fixes(session).apply(finding, fix);
		}
	}
}
