/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Fix;

/** Removes the cause of a finding as one step that can be undone. */
final class FixCommand extends ChangeCommand {

	private final Finding finding;
	private final Fix fix;

	FixCommand(Finding finding, Fix fix) {
		super(finding.element().eResource());
		this.finding = finding;
		this.fix = fix;
		setLabel(fix.title());
	}

	@Override
	protected boolean prepare() {
		return super.prepare() && finding.element().eResource() != null;
	}

	@Override
	protected void doExecute() {
		fix.apply();
	}

	/** The element concerned, as long as the fix has not removed it. */
	@Override
	public Collection<?> getAffectedObjects() {
		EObject element = finding.element();
		return element.eResource() == null ? List.of() : List.of(element);
	}
}
