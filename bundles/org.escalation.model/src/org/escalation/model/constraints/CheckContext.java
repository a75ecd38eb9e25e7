/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.model.EscalationModel;

/** What a constraint sees of the model while it checks an element, and where it reports to. */
public final class CheckContext {

	private final EscalationModel model;
	private final ModelIndex index;
	private final List<Finding> findings = new ArrayList<>();
	private Constraint current;

	CheckContext(EscalationModel model) {
		this.model = model;
		this.index = new ModelIndex(model);
	}

	/** The whole model. */
	public EscalationModel model() {
		return model;
	}

	/** Elements by type and by who refers to them, worked out once for all constraints. */
	public ModelIndex index() {
		return index;
	}

	/**
	 * Reports a violation.
	 *
	 * @param element the element that the message is attached to; usually the one that is checked
	 * @param feature its property concerned, or null
	 * @param message names the element and the remedy
	 * @param fixes   edits that would remove the cause
	 */
	public void report(EObject element, EStructuralFeature feature, String message, Fix... fixes) {
		findings.add(new Finding(current, element, feature, message, List.of(fixes)));
	}

	/** Checks one element against one constraint; a contributed constraint that fails is itself a finding. */
	void check(Constraint constraint, EObject element) {
		current = constraint;
		try {
			constraint.check(element, this);
		} catch (RuntimeException e) {
			// Whatever a contributed constraint does wrong must not hide what the others find.
			current = new FailedConstraint(constraint);
			report(element, null, "The rule " + constraint.id() + " could not be checked on " + Naming.of(element) + " ("
					+ e + "). Report this to whoever provides the rule");
		}
	}

	List<Finding> findings() {
		return findings;
	}
}
