/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.escalation.model.Actor;
import org.escalation.model.Assessment;
import org.escalation.model.Assumption;
import org.escalation.model.Citation;
import org.escalation.model.Confidence;
import org.escalation.model.Duration;
import org.escalation.model.EscalationFactory;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.Issue;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.Metric;
import org.escalation.model.MetricKind;
import org.escalation.model.NamedElement;
import org.escalation.model.NumberOverride;
import org.escalation.model.Scenario;
import org.escalation.model.Side;
import org.escalation.model.Source;
import org.escalation.model.TimeUnit;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.io.ElementIds;

/**
 * Generates a model of about a number of elements: a ladder, actors with actions, thresholds, crossings, signals and
 * beliefs, evidence, packages, linkages, off-ramps, a scenario with variants and an experiment. The same seed and size
 * give the same model, ids included.
 */
public final class ModelGenerator {

	static final EscalationFactory FACTORY = EscalationFactory.eINSTANCE;
	static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

	/** Elements that an actor brings with it, evidence included; found by counting. */
	private static final int ELEMENTS_PER_ACTOR = 158;

	final Random random;
	final EscalationModel model = FACTORY.createEscalationModel();
	final List<Source> sources = new ArrayList<>();

	private ModelGenerator(long seed) {
		random = new Random(seed);
	}

	/**
	 * A model.
	 *
	 * @param seed     chooses among the models of a size
	 * @param elements number of elements wished for; what comes has within a fifth of it, and at least 600
	 */
	public static EscalationModel generate(long seed, int elements) {
		ModelGenerator generator = new ModelGenerator(seed);
		generator.build(Math.max(2, (elements - 250) / ELEMENTS_PER_ACTOR));
		ElementIds.assignMissing(generator.model, generator.random);
		return generator.model;
	}

	private void build(int actors) {
		model.setName("Generated model with " + actors + " actors");
		model.setHorizon(duration(2, TimeUnit.YEAR));
		model.getAnalysts().add(named(FACTORY.createAnalyst(), "Analyst"));
		for (int i = 1; i <= 20; i++) {
			Source source = named(FACTORY.createSource(), "Source " + i);
			source.setYear(2014 + i % 10);
			source.setReliability(org.escalation.model.Reliability.B);
			source.setAuthors("Author " + i);
			model.getSources().add(source);
			sources.add(source);
		}
		for (int i = 1; i <= 6; i++) {
			Issue issue = named(FACTORY.createIssue(), "Issue " + i);
			model.getIssues().add(issue);
		}
		model.getLadders().add(new LadderMaker(this).ladder());
		for (int i = 1; i <= actors; i++) {
			model.getActors().add(named(FACTORY.createActor(), "Actor " + i));
		}
		new ActorMaker(this).fill();
		new CommitmentMaker(this).fill();
		planning();
	}

	private void planning() {
		Metric disaster = named(FACTORY.createMetric(), "Disaster");
		disaster.setKind(MetricKind.OUTCOME_SHARE);
		disaster.setSide(Side.HARM);
		model.getMetrics().add(disaster);
		Assumption assumption = named(FACTORY.createAssumption(), "Costs restrain");
		assumption.setDescription("Rising costs make every actor more careful.");
		assumption.getTestedBy().add(disaster);
		model.getAssumptions().add(assumption);

		Scenario scenario = named(FACTORY.createScenario(), "Base");
		scenario.setLadder(model.getLadders().get(0));
		scenario.setStart(FIRST_DAY.plusYears(10));
		scenario.getParticipants().addAll(model.getActors());
		scenario.getMetrics().add(disaster);
		scenario.getLinkages().addAll(model.getLinkages());
		scenario.getOffRamps().addAll(model.getOffRamps());
		model.getScenarios().add(scenario);
		VariantDesign design = FACTORY.createVariantDesign();
		for (int i = 1; i <= 4; i++) {
			Variant variant = variant(i);
			scenario.getVariants().add(variant);
			design.getVariants().add(variant);
		}
		Experiment experiment = named(FACTORY.createExperiment(), "All variants");
		experiment.setScenario(scenario);
		experiment.setDesign(design);
		experiment.getMetrics().add(disaster);
		model.getExperiments().add(experiment);
	}

	private Variant variant(int number) {
		Variant variant = named(FACTORY.createVariant(), "Variant " + number);
		variant.setPurpose("What if precision were higher?");
		Actor actor = model.getActors().get(number % model.getActors().size());
		NumberOverride override = FACTORY.createNumberOverride();
		override.setElement(actor);
		override.setFeature(Literals.ACTOR__LAMBDA);
		override.setOldValue(actor.getLambda());
		override.setNewValue(actor.getLambda() + number);
		variant.getOverrides().add(override);
		return variant;
	}

	/** Gives an element a name. */
	<T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}

	/** Ties an element to a passage of a source. */
	<T extends NamedElement> T cited(T element) {
		Citation citation = FACTORY.createCitation();
		citation.setSource(pick(sources));
		citation.setLocator("p. " + (1 + random.nextInt(400)));
		element.getCitations().add(citation);
		return element;
	}

	/** A judgement with word, range, point, confidence, rationale and source. */
	Assessment assessment(LikelihoodWord word, double low, double high) {
		Assessment assessment = cited(FACTORY.createAssessment());
		assessment.setWord(word);
		assessment.setLow(low);
		assessment.setHigh(high);
		assessment.setPoint((low + high) / 2);
		assessment.setConfidence(Confidence.MODERATE);
		assessment.setAnalyst(model.getAnalysts().get(0));
		assessment.setDate(FIRST_DAY.plusYears(10));
		assessment.setRationale("Drawn at random for a generated model.");
		return assessment;
	}

	Duration duration(double value, TimeUnit unit) {
		Duration duration = FACTORY.createDuration();
		duration.setValue(value);
		duration.setUnit(unit);
		return duration;
	}

	LocalDate day(int firstYear, int years) {
		return FIRST_DAY.plusYears(firstYear).plusDays(random.nextInt(365 * years));
	}

	<T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/** Another actor. */
	Actor opponentOf(Actor actor) {
		List<Actor> all = model.getActors();
		return all.get((all.indexOf(actor) + 1 + random.nextInt(all.size() - 1)) % all.size());
	}
}
