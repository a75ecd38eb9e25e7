/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.generator;

import static org.escalation.model.generator.ModelGenerator.FACTORY;

import java.time.LocalDate;
import java.util.List;

import org.escalation.model.Action;
import org.escalation.model.ActionTaken;
import org.escalation.model.Actor;
import org.escalation.model.Belief;
import org.escalation.model.Credibility;
import org.escalation.model.Crossing;
import org.escalation.model.CrossingOutcome;
import org.escalation.model.EvidenceCollection;
import org.escalation.model.EvidenceItem;
import org.escalation.model.EvidenceKind;
import org.escalation.model.LikelihoodWord;
import org.escalation.model.RedLine;
import org.escalation.model.Reliability;
import org.escalation.model.Response;
import org.escalation.model.Rung;
import org.escalation.model.RungGroup;
import org.escalation.model.SelfLimit;
import org.escalation.model.Signal;
import org.escalation.model.Stake;
import org.escalation.model.Threshold;

/** Actors with what they can do, the lines they draw, and the evidence for them. */
final class ActorMaker {

	private static final int ACTIONS = 12;
	private static final int RED_LINES = 6;

	private final ModelGenerator generator;

	ActorMaker(ModelGenerator generator) {
		this.generator = generator;
	}

	void fill() {
		List<Actor> actors = generator.model.getActors();
		actors.forEach(this::basics);
		actors.forEach(this::thresholds);
		actors.stream().flatMap(actor -> actor.getThresholds().stream()).forEach(this::beliefs);
	}

	private void beliefs(Threshold line) {
		for (Actor addressee : line.getAddressees()) {
			Belief belief = generator.named(FACTORY.createBelief(), "Belief about " + line.getName());
			belief.setThreshold(line);
			addressee.getBeliefs().add(belief);
		}
	}

	private void basics(Actor actor) {
		actor.setDecisionRule(generator.named(FACTORY.createLogitRule(), "Precision"));
		generator.cited(actor);
		generator.model.getIssues().forEach(issue -> {
			Stake stake = FACTORY.createStake();
			stake.setIssue(issue);
			stake.setValue(generator.random.nextInt(101));
			actor.getStakes().add(stake);
		});
		List<Rung> rungs = generator.model.getLadders().get(0).getGroups().stream()
				.flatMap((RungGroup group) -> group.getRungs().stream()).toList();
		for (int i = 0; i < ACTIONS; i++) {
			Action action = generator.named(FACTORY.createAction(), actor.getName() + " acts " + (i + 1));
			action.setToRung(rungs.get(3 * i + 2));
			action.setBenefit(5 + i);
			action.setCost(i);
			action.getTargets().add(generator.opponentOf(actor));
			action.setHazard(generator.assessment(LikelihoodWord.ALMOST_NO_CHANCE, 0.01, 0.05));
			actor.getActions().add(action);
		}
	}

	private void thresholds(Actor actor) {
		EvidenceCollection collection = generator.named(FACTORY.createEvidenceCollection(),
				"Evidence on " + actor.getName());
		collection.setSelectionRule("Drawn at random.");
		collection.setBiasNote("None; the model is generated.");
		generator.model.getEvidence().add(collection);
		for (int i = 1; i <= RED_LINES; i++) {
			redLine(actor, i, collection);
		}
		SelfLimit limit = generator.cited(generator.named(FACTORY.createSelfLimit(), actor.getName() + " abstains"));
		limit.setReason("Fear of escalation");
		limit.setRung(actor.getActions().get(ACTIONS - 1).getToRung());
		limit.getRestricts().add(actor.getActions().get(ACTIONS - 1));
		limit.setDeclaredOn(generator.day(0, 2));
		limit.setCondition(taken(actor.getActions().get(ACTIONS - 1)));
		actor.getThresholds().add(limit);
	}

	private void redLine(Actor owner, int number, EvidenceCollection collection) {
		Actor opponent = generator.opponentOf(owner);
		RedLine line = generator.cited(generator.named(FACTORY.createRedLine(), owner.getName() + " line " + number));
		line.getAddressees().add(opponent);
		line.setRung(opponent.getActions().get(number).getToRung());
		line.setDeclaredOn(generator.day(0, 2));
		line.setCondition(taken(opponent.getActions().get(number)));
		Response response = generator.named(FACTORY.createResponse(), "Strike");
		response.getActions().add(owner.getActions().get(number));
		line.setResponse(response);
		line.setEnforcement(generator.assessment(LikelihoodWord.UNLIKELY, 0.2, 0.45));
		owner.getThresholds().add(line);
		for (int i = 0; i < 3; i++) {
			line.getCrossings().add(crossing(line, opponent, i, collection));
		}
		Signal signal = generator.named(FACTORY.createSignal(), "Signal on " + line.getName());
		signal.setAboutThreshold(line);
		signal.getAddressees().add(opponent);
		signal.setDate(line.getDeclaredOn());
		owner.getSignals().add(signal);
	}

	private Crossing crossing(RedLine line, Actor by, int number, EvidenceCollection collection) {
		Crossing crossing = generator.named(FACTORY.createCrossing(), line.getName() + " crossed " + (number + 1));
		crossing.setBy(by);
		LocalDate day = generator.day(3 + 2 * number, 2);
		crossing.setDate(day);
		boolean enforced = generator.random.nextInt(4) == 0;
		crossing.setOutcome(enforced ? CrossingOutcome.ENFORCED : CrossingOutcome.NONE);
		crossing.setWeight(enforced ? 1 : 0);
		EvidenceItem item = generator.cited(generator.named(FACTORY.createEvidenceItem(),
				"Report of " + crossing.getName()));
		item.setKind(EvidenceKind.CROSSING);
		item.setDate(day);
		item.getActors().add(by);
		item.getAbout().add(line);
		item.setReliability(Reliability.B);
		item.setCredibility(Credibility.PROBABLY_TRUE);
		collection.getItems().add(item);
		crossing.getEvidence().add(item);
		return crossing;
	}

	private static ActionTaken taken(Action action) {
		ActionTaken condition = FACTORY.createActionTaken();
		condition.getActions().add(action);
		return condition;
	}
}
