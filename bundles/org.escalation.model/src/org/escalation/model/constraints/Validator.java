/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.EscalationModel;

/** Checks models against constraints. Reads the model in the calling thread; keeps nothing afterwards. */
public final class Validator {

	private static final int ELEMENTS_BETWEEN_QUESTIONS = 256;

	private final ConstraintRegistry registry;

	/** With the constraints of a registry. */
	public Validator(ConstraintRegistry registry) {
		this.registry = registry;
	}

	/** Checks against everything installed. */
	public static List<Finding> validate(EscalationModel model) {
		return new Validator(ConstraintRegistry.installed()).validate(model, () -> false);
	}

	/**
	 * Checks a whole model.
	 *
	 * @param cancelled asked from time to time; true ends the check
	 * @return findings, errors first, within a severity in the order of the file, within an element by id of the rule
	 * @throws CancellationException if it was cancelled
	 */
	public List<Finding> validate(EscalationModel model, BooleanSupplier cancelled) {
		CheckContext context = new CheckContext(model);
		Map<EClass, List<Constraint>> applicable = new HashMap<>();
		Map<EObject, Integer> order = new IdentityHashMap<>();
		for (EObject element : context.index().all()) {
			if (order.size() % ELEMENTS_BETWEEN_QUESTIONS == 0 && cancelled.getAsBoolean()) {
				throw new CancellationException("Validation was cancelled");
			}
			order.put(element, order.size());
			for (Constraint each : applicable.computeIfAbsent(element.eClass(), this::applicable)) {
				context.check(each, element);
			}
		}
		List<Finding> findings = new ArrayList<>(context.findings());
		findings.sort(Comparator.comparing(Finding::severity)
				.thenComparing(finding -> order.getOrDefault(finding.element(), Integer.MAX_VALUE))
				.thenComparing(finding -> finding.constraint().id()));
		return findings;
	}

	private List<Constraint> applicable(EClass type) {
		return registry.constraints().stream()
				.filter(each -> each.type().isAssignableFrom(type.getInstanceClass())).toList();
	}
}
