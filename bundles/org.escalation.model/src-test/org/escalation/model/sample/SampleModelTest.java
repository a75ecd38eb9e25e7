/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.sample;

import static org.escalation.model.sample.ModelsFolder.all;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Assumption;
import org.escalation.model.Belief;
import org.escalation.model.CapabilityPackage;
import org.escalation.model.Citation;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.DeterrenceLinkage;
import org.escalation.model.EscalationModel;
import org.escalation.model.EvidenceItem;
import org.escalation.model.ExogenousEvent;
import org.escalation.model.Experiment;
import org.escalation.model.Firebreak;
import org.escalation.model.Issue;
import org.escalation.model.Ladder;
import org.escalation.model.NamedElement;
import org.escalation.model.OffRamp;
import org.escalation.model.Perception;
import org.escalation.model.Rung;
import org.escalation.model.Scenario;
import org.escalation.model.SelfLimit;
import org.escalation.model.Side;
import org.escalation.model.Signal;
import org.escalation.model.Source;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;
import org.escalation.model.ThresholdStatus;
import org.escalation.model.Variant;
import org.escalation.model.io.EscalationFiles;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The Ukraine sample says what its evidence tables say, and every claim in it names where it comes from. */
class SampleModelTest {

	private static final Set<String> NOT_IN_ESTIMATES = Set.of("post_hoc", "self_limit");

	private static EscalationModel model;
	private static List<NamedCsvRecord> rows;

	@BeforeAll
	static void load() {
		model = EscalationFiles.load(ModelsFolder.sample()).model();
		rows = ModelsFolder.table("events.csv");
	}

	@Test
	void theLadderIsKahns() {
		Ladder ladder = model.getLadders().get(0);
		List<Rung> rungs = all(model, Rung.class);
		List<NamedCsvRecord> table = ModelsFolder.table("kahn_ladder.csv");
		assertEquals(44, rungs.size());
		assertEquals(7, ladder.getGroups().size());
		for (int i = 0; i < rungs.size(); i++) {
			assertEquals(table.get(i).getField("rung"), Integer.toString(rungs.get(i).getOrdinal()));
			assertEquals(table.get(i).getField("name"), rungs.get(i).getName());
			assertEquals(table.get(i).getField("group"), rungs.get(i).getGroup().getName());
			assertTrue(i == 0 || rungs.get(i).getSeverity() > rungs.get(i - 1).getSeverity(), rungs.get(i).getName());
			assertTrue(i == 0 || rungs.get(i).getHazard().effectivePoint() > rungs.get(i - 1).getHazard().effectivePoint(),
					rungs.get(i).getName());
		}
		assertEquals(List.of(3, 9, 20, 25, 31, 38),
				ladder.getFirebreaks().stream().map(Firebreak::getBelow).map(Rung::getOrdinal).toList());
		for (Firebreak firebreak : ladder.getFirebreaks()) {
			assertEquals(firebreak.getBelow().getOrdinal() + 1, firebreak.getAbove().getOrdinal());
			assertEquals(table.get(firebreak.getBelow().getOrdinal()).getField("firebreak_before_group"),
					firebreak.getName());
		}
	}

	@Test
	void everyRowIsAGradedItemWithItsSources() {
		List<EvidenceItem> items = all(model, EvidenceItem.class);
		assertEquals(rows.size(), items.size());
		for (int i = 0; i < rows.size(); i++) {
			NamedCsvRecord row = rows.get(i);
			EvidenceItem item = items.get(i);
			assertEquals(row.getField("date"), item.getDate().toString());
			assertFalse(item.getGradingNote().isBlank(), item.getName());
			assertTrue(item.getAbout().stream().anyMatch(Threshold.class::isInstance), item.getName());
			assertTrue(item.getDescription().contains(row.getField("threshold")), item.getName());
			Set<String> locators = item.getCitations().stream().map(Citation::getLocator).collect(Collectors.toSet());
			for (String address : row.getField("source").split(" ; ")) {
				assertTrue(!address.startsWith("http") || locators.contains(address.strip()),
						item.getName() + " lacks " + address);
			}
			assertEquals(item.getCitations().stream().map(Citation::getSource)
					.filter(source -> !"source.events".equals(source.getId())).map(Source::getReliability)
					.min(Enum::compareTo).orElseThrow(), item.getReliability(), item.getName());
		}
	}

	@Test
	void theRecordOfEnforcementIsThatOfTheTable() {
		assertEquals(Map.of(CrossingOutcome.ENFORCED, 4L, CrossingOutcome.PARTIAL, 3L, CrossingOutcome.NONE, 15L),
				record("actor.russia"));
		assertEquals(Map.of(CrossingOutcome.ENFORCED, 2L, CrossingOutcome.PARTIAL, 5L, CrossingOutcome.NONE, 2L),
				record("actor.west"));
	}

	@Test
	void crossingsRepeatDateOutcomeAndPriorThreatOfTheirRow() {
		List<EvidenceItem> items = all(model, EvidenceItem.class);
		List<Crossing> crossings = all(model, Crossing.class);
		Set<EvidenceItem> used = new HashSet<>();
		for (Crossing crossing : crossings) {
			EvidenceItem item = crossing.getEvidence().get(0);
			assertTrue(used.add(item), item.getName() + " is counted twice");
			NamedCsvRecord row = rows.get(items.indexOf(item));
			assertEquals(row.getField("date"), crossing.getDate().toString());
			assertTrue(row.getField("response").startsWith(crossing.getOutcome().getName()), crossing.getName());
			assertEquals(!NOT_IN_ESTIMATES.contains(row.getField("kind")), crossing.isPriorThreat(),
					crossing.getName());
			assertTrue(item.getAbout().contains(crossing.getThreshold()), crossing.getName());
		}
		long expected = rows.stream().filter(row -> !row.getField("response").startsWith("NOT_CROSSED"))
				.filter(row -> !"self_limit".equals(row.getField("kind"))).count();
		assertEquals(expected, crossings.size());
	}

	@Test
	void linesThatNobodyCrossedHaveTheirEvidenceOfRestraint() {
		List<Threshold> respected = all(model, Threshold.class).stream().filter(line -> line.getCrossings().isEmpty())
				.filter(line -> !(line instanceof SelfLimit)).toList();
		assertEquals(8, respected.size(), "six Russian lines, the American one on nuclear use, and the proposed one");
		respected.forEach(line -> assertFalse(line.getEvidence().isEmpty(), line.getName()));
	}

	@Test
	void everyClaimIsCited() {
		List<Class<? extends NamedElement>> claims = List.of(Actor.class,
				Issue.class, Threshold.class, Crossing.class, Action.class, Rung.class, Firebreak.class,
				Signal.class, Belief.class,
				Perception.class, CapabilityPackage.class,
				DeterrenceLinkage.class, OffRamp.class,
				Assumption.class, Assessment.class, EvidenceItem.class,
				ExogenousEvent.class, Variant.class, Scenario.class,
				Experiment.class);
		for (NamedElement element : all(model, NamedElement.class)) {
			assertTrue(claims.stream().noneMatch(type -> type.isInstance(element)) || !element.getCitations().isEmpty(),
					element.getId() + " cites nothing");
		}
		all(model, Stake.class).forEach(stake -> assertFalse(stake.getCitations().isEmpty()));
		for (Citation citation : all(model, Citation.class)) {
			assertTrue(citation.getSource() != null && !citation.getLocator().isBlank(), citation.getId());
		}
	}

	@Test
	void theBibliographyIsThatOfTheArticleAndEverySourceIsGraded() {
		List<Integer> numbers = all(model, Source.class).stream().map(Source::getNumber).filter(n -> n > 0).toList();
		assertEquals(IntStream.rangeClosed(1, 18).boxed().toList(), numbers);
		all(model, Source.class).forEach(source -> assertFalse(source.getGradingNote().isBlank(), source.getName()));
	}

	@Test
	void linesInForceCanBeCrossedByAParticipant() {
		Scenario base = model.getScenarios().get(0);
		List<Threshold> inForce = base.getParticipants().stream().flatMap(actor -> actor.getThresholds().stream())
				.filter(line -> !(line instanceof SelfLimit) && line.getStatus() == ThresholdStatus.ACTIVE).toList();
		assertTrue(inForce.size() >= 15);
		for (Threshold line : inForce) {
			assertTrue(line.getCondition() != null && line.getResponse() != null, line.getName());
			if (line.getCondition() instanceof ActionTaken taken) {
				taken.getActions().forEach(action -> assertTrue(base.getParticipants().contains(action.getActor())
						&& action.getActor() != line.getOwner(), line.getName()));
			}
		}
	}

	@Test
	void bothSidesOfTheArgumentCanLose() {
		assertEquals(4, model.getAssumptions().stream()
				.filter(each -> each.getHolders().stream().anyMatch(holder -> "actor.west".equals(holder.getId()))).count());
		model.getAssumptions().forEach(each -> assertFalse(each.getTestedBy().isEmpty(), each.getName()));
		assertTrue(model.getExperiments().stream().allMatch(experiment -> experiment.getMetrics().stream()
				.anyMatch(metric -> metric.getSide() == Side.HARM)),
				"an experiment reports no harm");
	}

	private static Map<CrossingOutcome, Long> record(String owner) {
		return all(model, Crossing.class).stream()
				.filter(crossing -> Objects.equals(owner, crossing.getThreshold().getOwner().getId()))
				.filter(crossing -> crossing.isPriorThreat() && crossing.getOutcome() != CrossingOutcome.OPEN)
				.collect(Collectors.groupingBy(Crossing::getOutcome, TreeMap::new, Collectors.counting()));
	}
}
