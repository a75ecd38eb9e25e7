/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints.cases;

import java.util.List;

import org.escalation.model.Action;
import org.escalation.model.Actor;
import org.escalation.model.ActorKind;
import org.escalation.model.Belief;
import org.escalation.model.BeliefSource;
import org.escalation.model.ContributedRule;
import org.escalation.model.Dimension;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.Guard;
import org.escalation.model.GuardedRule;
import org.escalation.model.PerceivedStake;
import org.escalation.model.Perception;
import org.escalation.model.ProspectRule;
import org.escalation.model.ScriptedChoice;
import org.escalation.model.ScriptedRule;
import org.escalation.model.Stake;

/** Rules on actors and how they choose. */
final class ActorCases {

	private ActorCases() {
	}

	static List<ConstraintCase> all() {
		return List.of(
				ConstraintCase.of("coalition.members", s -> s.third.setKind(ActorKind.COALITION)),
				ConstraintCase.of("action.direction", s -> {
					s.action.setDimension(Dimension.VERTICAL);
					s.action.setFromRung(s.rung(30));
				}),
				ConstraintCase.of("coalition.cycle", s -> s.actor.setKind(ActorKind.COALITION), s -> s.actor.getMembers().add(s.actor)),
				ConstraintCase.of("rule.actions", s -> s.actor.setDecisionRule(guarded(s, s.action)), s -> s.actor.setDecisionRule(guarded(s, s.other.getActions().get(0)))),
				ConstraintCase.of("scripted.sum", s -> s.actor.setDecisionRule(scripted(s, 0.4, 0.5)), s -> s.actor.setDecisionRule(scripted(s, 0.6, 0.5))),
				ConstraintCase.of("actor.values", s -> s.actor.setPrevailValue(-10)),
				ConstraintCase.of("belief.duplicate", s -> {
					Belief again = s.make(Literals.BELIEF);
					again.setThreshold(s.belief.getThreshold());
					s.actor.getBeliefs().add(again);
				}),
				ConstraintCase.of("belief.feared", s -> {
					s.actor.setBeliefSource(BeliefSource.FEAR);
					s.actor.getBeliefs().forEach(each -> each.setFeared(s.judged(0.3, 0.6)));
				}, s -> s.belief.setFeared(null)),
				ConstraintCase.of("belief.missing", s -> s.actor.getBeliefs().remove(s.belief)),
				ConstraintCase.of("perception.duplicate", s -> s.actor.getPerceptions().add(perception(s, s.other)), s -> s.actor.getPerceptions().add(perception(s, s.other))),
				ConstraintCase.of("perception.self", s -> s.actor.getPerceptions().add(perception(s, s.other)), s -> s.actor.getPerceptions().get(0).setSubject(s.actor)),
				ConstraintCase.of("perception.stake", s -> {
					s.actor.getPerceptions().add(perception(s, s.other));
					s.actor.getPerceptions().get(0).getStakes().add(seen(s, s.other.getStakes().get(0)));
				}, s -> s.actor.getPerceptions().get(0).getStakes().add(seen(s, s.third.getStakes().get(0)))),
				ConstraintCase.of("stake.duplicate", s -> {
					Stake again = s.make(Literals.STAKE);
					again.setIssue(s.actor.getStakes().get(0).getIssue());
					s.actor.getStakes().add(again);
				}),
				ConstraintCase.of("stake.existential", s -> {
					s.actor.getStakes().forEach(each -> each.setValue(60));
					s.actor.getStakes().get(0).setExistential(true);
				}, s -> s.actor.getStakes().get(0).setValue(40)),
				ConstraintCase.of("coalition.kind", s -> s.third.getMembers().add(s.other)),
				ConstraintCase.of("actor.stakes", s -> s.actor.getStakes().clear()),
				ConstraintCase.of("guarded.unreachable", s -> {
					GuardedRule rule = guarded(s, s.action);
					rule.getGuards().get(0).setCondition(s.taken(s.other.getActions().get(0)));
					rule.getGuards().add(guarded(s, s.action).getGuards().get(0));
					rule.getGuards().get(1).setCondition(s.taken(s.other.getActions().get(1)));
					s.actor.setDecisionRule(rule);
				}, s -> ((GuardedRule) s.actor.getDecisionRule()).getGuards().get(0).setCondition(null)),
				ConstraintCase.of("salami.sizes", s -> {
					s.actor.setDecisionRule(s.make(Literals.SALAMI_RULE));
					s.action.setSize(0.5);
				}, s -> s.action.setSize(1)),
				ConstraintCase.of("prospect.aspiration", s -> s.actor.setDecisionRule(s.make(Literals.PROSPECT_RULE)), s -> ((ProspectRule) s.actor.getDecisionRule()).setAspiration(5)),
				ConstraintCase.of("action.delivers", s -> {
					s.delivered.setProvider(s.actor);
					s.action.setDelivers(s.delivered);
				}, s -> s.delivered.setProvider(s.other)),
				ConstraintCase.of("action.target", s -> s.action.getTargets().add(s.actor)),
				ConstraintCase.of("action.effect", s -> {
					Action idle = s.make(Literals.ACTION);
					idle.setBenefit(1);
					s.actor.getActions().add(idle);
				}, s -> s.actor.getActions().get(s.actor.getActions().size() - 1).setBenefit(0)),
				ConstraintCase.of("contribution.missing", s -> {
					ContributedRule rule = s.make(Literals.CONTRIBUTED_RULE);
					rule.setContribution("org.example.rule");
					s.actor.setDecisionRule(rule);
				}, s -> ((ContributedRule) s.actor.getDecisionRule()).setContribution(" ")));
	}

	private static GuardedRule guarded(Specimen s, Action action) {
		GuardedRule rule = s.make(Literals.GUARDED_RULE);
		Guard guard = s.make(Literals.GUARD);
		guard.setAction(action);
		rule.getGuards().add(guard);
		return rule;
	}

	private static ScriptedRule scripted(Specimen s, double... chances) {
		ScriptedRule rule = s.make(Literals.SCRIPTED_RULE);
		for (double chance : chances) {
			ScriptedChoice choice = s.make(Literals.SCRIPTED_CHOICE);
			choice.setAction(s.actor.getActions().get(rule.getChoices().size()));
			choice.setProbability(s.judged(chance - 0.05, chance + 0.05));
			rule.getChoices().add(choice);
		}
		return rule;
	}

	private static Perception perception(Specimen s, Actor subject) {
		Perception perception = s.make(Literals.PERCEPTION);
		perception.setSubject(subject);
		return perception;
	}

	private static PerceivedStake seen(Specimen s, Stake stake) {
		PerceivedStake seen = s.make(Literals.PERCEIVED_STAKE);
		seen.setStake(stake);
		return seen;
	}
}
