/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.values;

import static org.escalation.model.constraints.Naming.of;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.RunRecord;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.internal.constraints.Repeats;
import org.escalation.model.io.Severity;

/** No two elements of one kind have the same name in one place. */
final class NameUsedOnce extends AbstractConstraint<Identified> {

	NameUsedOnce() {
		super("name.duplicate", Severity.WARNING, Identified.class,
				"No two elements of one kind have the same name in one place.",
				"Tables and reports show names; readers would take the two for one.");
	}

	@Override
	protected void examine(Identified holder, CheckContext context) {
		for (EReference place : holder.eClass().getEAllContainments()) {
			if (place.isMany() && Literals.NAMED_ELEMENT.isSuperTypeOf(place.getEReferenceType())) {
				for (Object again : Repeats.in((List<?>) holder.eGet(place), NameUsedOnce::name)) {
					context.report((EObject) again, Literals.NAMED_ELEMENT__NAME, of((EObject) again)
							+ " has the same name as another one beside it; rename one of them");
				}
			}
		}
	}

	/** Records of runs are told apart by their dates. */
	private static Object name(Object element) {
		return element instanceof NamedElement named && !(element instanceof RunRecord) && named.getName() != null
				&& !named.getName().isBlank() ? List.of(named.eClass(), named.getName()) : null;
	}
}
