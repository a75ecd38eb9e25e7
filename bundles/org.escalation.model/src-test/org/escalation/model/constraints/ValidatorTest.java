/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EscalationModel;
import org.escalation.model.RedLine;
import org.escalation.model.Rung;
import org.escalation.model.generator.ModelGenerator;
import org.escalation.model.io.Severity;
import org.escalation.model.testing.EveryFeature;

/** The validator, its order and its fixes, on a model that breaks no rule until it is damaged. */
class ValidatorTest {

	private final EscalationModel model = ModelGenerator.generate(1, 800);
	private final Actor actor = model.getActors().get(0);
	private final RedLine line = (RedLine) actor.getThresholds().get(0);

	private List<Finding> findings(String id) {
		return Validator.validate(model).stream().filter(each -> each.constraint().id().equals(id)).toList();
	}

	private Finding only(String id) {
		List<Finding> found = findings(id);
		assertEquals(1, found.size(), id);
		return found.get(0);
	}

	private void assertFixed(String id) {
		only(id).fixes().get(0).apply();
		assertEquals(List.of(), findings(id));
	}

	@Test
	void generatedModelsBreakNoRuleThatMatters() {
		assertEquals(List.of(), Validator.validate(model).stream().filter(each -> each.severity() != Severity.INFO)
				.map(Finding::message).toList());
	}

	@Test
	void idsAreUniqueAndEveryRuleExplainsItself() {
		Set<String> ids = new HashSet<>();
		for (Constraint each : ConstraintRegistry.builtIn().constraints()) {
			assertTrue(ids.add(each.id()), each.id());
			assertTrue(each.title().endsWith(".") && each.reason().endsWith("."), each.id());
		}
	}

	@Test
	void checkingNeitherFailsNorChangesAnything() {
		EscalationModel strange = EveryFeature.model(3, 3);
		EscalationModel before = EcoreUtil.copy(strange);
		List<Finding> found = Validator.validate(strange);
		assertEquals(List.of(), found.stream().filter(each -> each.constraint().id().equals(FailedConstraint.ID))
				.map(Finding::message).toList());
		assertTrue(EcoreUtil.equals(before, strange), "a constraint changed the model");
		assertEquals(found.stream().map(Finding::message).toList(),
				Validator.validate(strange).stream().map(Finding::message).toList());
	}

	@Test
	void redLinesNeedAddresseeAndResponse() {
		line.getAddressees().clear();
		line.setResponse(null);
		assertTrue(only("redline.addressee").message().contains(line.getName()));
		assertFixed("redline.response");
		line.setClarity(0.2);
		line.setCommitment(0.9);
		assertEquals(Severity.WARNING, only("threshold.vague-absolute").severity());
	}

	@Test
	void numbersOutOfRangeAndWordsThatDisagreeAreFixed() {
		actor.setCentralisation(1.5);
		assertFixed("value.range");
		Assessment judgement = (Assessment) line.getEnforcement();
		judgement.setPoint(0.9);
		assertFixed("assessment.order");
		assertFixed("assessment.word");
	}

	@Test
	void weightsAndOrdinalsAreFixed() {
		Crossing crossing = line.getCrossings().get(0);
		crossing.setOutcome(CrossingOutcome.ENFORCED);
		crossing.setWeight(0);
		assertFixed("crossing.weight");
		Rung rung = model.getLadders().get(0).getGroups().get(0).getRungs().get(1);
		rung.setOrdinal(1);
		assertFixed("rung.ordinal");
	}

	@Test
	void unreachableTriggersAndCircularCoalitionsAreFound() {
		line.setCondition(null);
		assertEquals(1, findings("linkage.reachable").size());
		actor.getMembers().add(actor);
		assertEquals(1, findings("coalition.cycle").size());
	}

	@Test
	void errorsComeFirstAndCancellingEnds() {
		line.getAddressees().clear();
		line.setRung(null);
		List<Severity> order = Validator.validate(model).stream().map(Finding::severity).toList();
		assertEquals(order.stream().sorted().toList(), order);
		assertThrows(CancellationException.class,
				() -> new Validator(ConstraintRegistry.builtIn()).validate(model, () -> true));
	}

	@Test
	void aContributedConstraintThatFailsHidesNothing() {
		Constraint broken = new AbstractConstraint<>("test.broken", Severity.ERROR, Actor.class, "Breaks.", "Breaks.") {
			@Override
			protected void examine(Actor element, CheckContext context) {
				throw new IllegalStateException("broken");
			}
		};
		line.getAddressees().clear();
		List<String> ids = new ArrayList<>();
		new Validator(ConstraintRegistry.builtIn().with(List.of(broken))).validate(model, () -> false)
				.forEach(each -> ids.add(each.constraint().id()));
		assertTrue(ids.contains("constraint.failed") && ids.contains("redline.addressee"));
		assertFalse(ConstraintRegistry.builtIn().without(List.of("redline.addressee")).find("redline.addressee").isPresent());
	}
}
