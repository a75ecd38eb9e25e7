/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Fix;
import org.escalation.ui.session.ModelSession;

/** Makes fixes. A fix belongs to the state in which its finding was made, so findings are renewed first where needed. */
public final class Fixes {

	private final ModelSession session;

	public Fixes(ModelSession session) {
		this.session = session;
	}

	/** Makes a fix as one named step; does nothing if the finding is no longer there. */
	public void apply(Finding finding, Fix fix) {
		apply(finding.elementId(), finding.element(), finding.constraint().id(), fix.title());
	}

	/**
	 * Makes a fix that is known by its names.
	 *
	 * @return whether there was such a fix
	 */
	public boolean apply(String elementId, String constraint, String title) {
		EObject element = session.element(elementId);
		return element != null && apply(elementId, element, constraint, title);
	}

	private boolean apply(String elementId, EObject element, String constraint, String title) {
		session.commitPendingEdit();
		session.findings().update();
		Optional<FixCommand> command = session.findings().of(element).stream()
				.filter(each -> each.elementId().equals(elementId) && each.constraint().id().equals(constraint))
				.flatMap(each -> each.fixes().stream().filter(fix -> fix.title().equals(title)).map(fix -> new FixCommand(each, fix)))
				.findFirst();
		command.ifPresent(session::execute);
		return command.isPresent();
	}
}
