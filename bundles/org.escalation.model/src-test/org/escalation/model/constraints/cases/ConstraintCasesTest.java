/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.escalation.model.NamedElement;
import org.escalation.model.constraints.Constraint;
import org.escalation.model.constraints.ConstraintRegistry;
import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Validator;
import org.escalation.model.io.Severity;

/**
 * Every built-in rule on a model that keeps it, on one that breaks it, and after each of its fixes. A rule without a
 * case fails the test.
 */
class ConstraintCasesTest {

	private static final List<ConstraintCase> CASES = Stream
			.of(ActorCases.all(), CommitmentCases.all(), EvidenceCases.all(), LadderCases.all(), PlanCases.all(),
					ProbabilityCases.all(), ThresholdCases.all(), ValuesCases.all())
			.flatMap(Collection::stream).toList();

	private static final Validator VALIDATOR = new Validator(ConstraintRegistry.builtIn());

	@Test
	void everyRuleHasACase() {
		Set<String> rules = ConstraintRegistry.builtIn().constraints().stream().map(Constraint::id)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(rules, CASES.stream().map(ConstraintCase::id).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void theSpecimenBreaksNoRule() {
		assertEquals(List.of(), findings(new Specimen()).stream().map(Finding::message).toList());
	}

	@TestFactory
	Stream<DynamicTest> rules() {
		return CASES.stream().map(each -> DynamicTest.dynamicTest(each.id(), () -> run(each)));
	}

	private static void run(ConstraintCase test) {
		Specimen specimen = new Specimen();
		test.prepare().accept(specimen);
		assertEquals(List.of(), of(test, specimen).stream().map(Finding::message).toList(), "before the damage");
		Set<String> before = errors(specimen);
		test.damage().accept(specimen);
		List<Finding> found = of(test, specimen);
		assertFalse(found.isEmpty(), "not found");
		Finding first = found.get(0);
		assertNamesElementAndRemedy(first);
		for (int i = 0; i < first.fixes().size(); i++) {
			assertFixed(test, i, found.size(), before);
		}
	}

	private static void assertNamesElementAndRemedy(Finding finding) {
		String message = finding.message();
		assertTrue(Character.isUpperCase(message.charAt(0)) && !message.endsWith("."), message);
		assertTrue(message.contains("; ") || message.contains(", so "), "no remedy: " + message);
		EObject element = finding.element();
		boolean named = message.contains(nearestName(element))
				|| element.eContainer() != null && message.contains(nearestName(element.eContainer()));
		assertTrue(named, "does not name the element: " + message);
	}

	/** The name of the element, or of what holds it. */
	private static String nearestName(EObject element) {
		EObject holder = element;
		while (!(holder instanceof NamedElement named) || named.getName() == null || named.getName().isBlank()) {
			if (holder.eContainer() == null) {
				return "";
			}
			holder = holder.eContainer();
		}
		return named.getName();
	}

	private static void assertFixed(ConstraintCase test, int fix, int damage, Set<String> before) {
		Specimen specimen = new Specimen();
		test.prepare().accept(specimen);
		test.damage().accept(specimen);
		Finding first = of(test, specimen).get(0);
		assertTrue(Character.isUpperCase(first.fixes().get(fix).title().charAt(0)), first.fixes().get(fix).title());
		first.fixes().get(fix).apply();
		assertTrue(of(test, specimen).size() < damage, "fix \"" + first.fixes().get(fix).title() + "\" does not help");
		Set<String> worse = new HashSet<>(errors(specimen));
		worse.removeAll(before);
		worse.remove(test.id());
		assertEquals(Set.of(), worse, "fix \"" + first.fixes().get(fix).title() + "\" breaks other rules");
	}

	private static List<Finding> of(ConstraintCase test, Specimen specimen) {
		return findings(specimen).stream().filter(each -> each.constraint().id().equals(test.id())).toList();
	}

	private static Set<String> errors(Specimen specimen) {
		return findings(specimen).stream().filter(each -> each.severity() == Severity.ERROR)
				.map(each -> each.constraint().id()).collect(Collectors.toSet());
	}

	private static List<Finding> findings(Specimen specimen) {
		return VALIDATOR.validate(specimen.model, () -> false);
	}
}
