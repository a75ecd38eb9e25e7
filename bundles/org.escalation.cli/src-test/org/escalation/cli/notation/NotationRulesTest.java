package org.escalation.cli.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.escalation.diagram.spec.RuleSpec;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.diagram.validation.RuleChecker;
import org.escalation.diagram.validation.Violation;
import org.escalation.diagram.viewpoint.DiagramRuntime;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.NumberOverride;
import org.escalation.model.RedLine;
import org.escalation.model.Rung;
import org.escalation.model.Threshold;
import org.escalation.model.Variant;

/** Every validation rule of the notation: the sample keeps it, a fault breaks it, and each remedy mends it as one undoable step. */
class NotationRulesTest {

	private final OpenNotation sample = new OpenNotation();

	private static RedLine redLine(EscalationModel model) {
		return (RedLine) model.getActors().stream().flatMap(actor -> actor.getThresholds().stream()).filter(RedLine.class::isInstance).findFirst().orElseThrow();
	}

	private static Rung rung(EscalationModel model, int index) {
		return model.getLadders().get(0).getGroups().get(0).getRungs().get(index);
	}

	private static Variant variant(EscalationModel model) {
		return model.getScenarios().get(0).getVariants().get(0);
	}

	private static DeterrenceLinkage circle(EscalationModel model) {
		DeterrenceLinkage linkage = model.getLinkages().get(0);
		Threshold line = linkage.getTrigger().getThresholds().get(0);
		var opened = model.getActors().stream().flatMap(actor -> actor.getActions().stream())
				.filter(action -> org.escalation.model.query.LineCrossings.crosses(action, line)).findFirst().orElseThrow();
		var waiting = EscalationFactory.eINSTANCE.createCapabilityDelivered();
		waiting.setPackage(linkage.getPackage());
		opened.setAvailableWhen(waiting);
		linkage.setDelay(null);
		return linkage;
	}

	static List<Arguments> faults() {
		return List.of(fault("deterrenceMap", "addressee", model -> redLine(model).getAddressees().clear()),
				fault("deterrenceMap", "response", model -> redLine(model).setResponse(null)),
				fault("deterrenceMap", "vague", model -> {
					redLine(model).setClarity(0.1);
					redLine(model).setCommitment(0.95);
				}),
				fault("deterrenceMap", "guarantor", model -> model.getLinkages().get(0).setGuarantor(null)),
				fault("deterrenceMap", "offeredBy", model -> model.getOffRamps().get(0).setOfferedBy(null)),
				fault("deterrenceMap", "settlement", model -> model.getOffRamps().get(0).getSettlements().clear()),
				fault("escalationLadder", "ordinals", model -> rung(model, 0).setOrdinal(rung(model, 1).getOrdinal())),
				fault("escalationLadder", "severity", model -> rung(model, 0).setSeverity(rung(model, 1).getSeverity() + 1)),
				fault("escalationLadder", "firebreak", model -> model.getLadders().get(0).getFirebreaks().get(0).setAbove(null)),
				fault("triggerGraph", "unreachable", model -> model.getLinkages().get(0).getTrigger().getThresholds().clear()),
				fault("triggerGraph", "instant", NotationRulesTest::circle),
				fault("triggerGraph", "package", model -> {
					model.getLinkages().get(0).setPackage(null);
					model.getLinkages().get(0).getRelaxes().clear();
				}),
				fault("scenarioMap", "dangling", model -> variant(model).getOverrides().get(0).setElement(null)),
				fault("scenarioMap", "empty", model -> variant(model).getOverrides().clear()),
				fault("scenarioMap", "stale", model -> {
					NumberOverride stale = EscalationFactory.eINSTANCE.createNumberOverride();
					stale.setElement(model.getActors().get(0));
					stale.setFeature(EscalationPackage.Literals.ACTOR__COST_TOLERANCE);
					stale.setOldValue(-1);
					variant(model).getOverrides().add(stale);
				}));
	}

	private static Arguments fault(String diagram, String rule, Consumer<EscalationModel> breaking) {
		return Arguments.of(diagram, rule, breaking);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("faults")
	void aFaultIsFoundAndMended(String kind, String rule, Consumer<EscalationModel> breaking) {
		DiagramRuntime diagram = sample.open(kind);
		RuleChecker checker = new RuleChecker(diagram, List.of(), OpenNotation.HOST);
		List<Violation> before = violations(checker, rule);
		breaking.accept(sample.model);
		diagram.refresh();
		List<Violation> found = violations(checker, rule);
		assertTrue(found.size() > before.size(), () -> "the fault is not seen; seen before: " + before);
		Violation violation = found.stream().filter(one -> before.stream().noneMatch(old -> old.element() == one.element())).findFirst().orElseThrow();
		assertFalse(violation.message().isBlank());
		for (RuleSpec.Fix fix : violation.rule().fixes()) {
			String broken = sample.text();
			ToolCommand command = checker.fix(violation, fix);
			sample.stack.execute(command);
			assertFalse(command.outcome().isFailure(), command.outcome()::message);
			assertTrue(violations(checker, rule).stream().noneMatch(one -> one.element() == violation.element() && !isGone(one)), fix.name() + " mends nothing");
			sample.stack.undo();
			assertEquals(broken, sample.text());
		}
		assertEquals(List.of(), checker.problems());
	}

	private static boolean isGone(Violation violation) {
		return EcoreUtil.getRootContainer(violation.element()) == violation.element();
	}

	private static List<Violation> violations(RuleChecker checker, String rule) {
		return checker.check().stream().filter(one -> one.rule().id().equals(rule)).toList();
	}

	@org.junit.jupiter.api.Test
	void everyRuleHasAFault() {
		List<String> tested = faults().stream().map(one -> one.get()[0] + " " + one.get()[1]).sorted().toList();
		List<String> rules = sample.notation.diagrams().stream().flatMap(diagram -> diagram.rules().stream().map(rule -> diagram.id() + " " + rule.id())).sorted()
				.toList();
		assertEquals(rules, tested);
	}
}
