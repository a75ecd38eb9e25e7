/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import static java.util.stream.Collectors.joining;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.ActionTaken;
import org.escalation.model.AllOf;
import org.escalation.model.AnyOf;
import org.escalation.model.CapabilityDelivered;
import org.escalation.model.Comparator;
import org.escalation.model.Condition;
import org.escalation.model.CostBorne;
import org.escalation.model.CrossingPattern;
import org.escalation.model.Not;
import org.escalation.model.RungReached;
import org.escalation.model.StakePosition;
import org.escalation.model.TimeElapsed;

/** Conditions as sentences that an analyst can check. */
public final class ConditionTexts {

	private static final int NAMES_SHOWN = 3;

	private ConditionTexts() {
	}

	/** A clause such as "Russia is at least on Show of force"; "always" for null. */
	public static String of(Condition condition) {
		return switch (condition) {
		case null -> "always";
		case AllOf all -> parts(all.getConditions(), " and ", "always");
		case AnyOf any -> parts(any.getConditions(), " or ", "never");
		case Not not -> "not (" + of(not.getCondition()) + ")";
		case ActionTaken taken -> names(taken.getActions(), "or") + " happens";
		case RungReached reached -> names(reached.getActors(), "or", "anyone") + " is "
				+ compared(reached.getComparator()) + " rung " + ElementTitles.nameOf(reached.getRung());
		case CapabilityDelivered delivered -> compared(delivered.getComparator()) + ' '
				+ Numbers.percent(delivered.getShare()) + " of " + ElementTitles.nameOf(delivered.getPackage())
				+ " has been delivered";
		case CostBorne cost -> ElementTitles.nameOf(cost.getActor()) + " has borne " + compared(cost.getComparator())
				+ ' ' + Numbers.percent(cost.getShare()) + " of the cost it tolerates";
		case TimeElapsed elapsed -> compared(elapsed.getComparator()) + ' ' + QuantityTexts.of(elapsed.getTime())
				+ " have passed";
		case StakePosition position -> ElementTitles.nameOf(position.getActor()) + " expects "
				+ compared(position.getComparator()) + ' ' + Numbers.plain(position.getLimit()) + " from going on";
		case CrossingPattern pattern -> crossings(pattern);
		default -> ModelTexts.label(condition.eClass());
		};
	}

	/** "at least", "more than", … as they stand before a quantity. */
	public static String compared(Comparator comparator) {
		return ModelTexts.label(comparator);
	}

	private static String crossings(CrossingPattern pattern) {
		String what = names(pattern.getThresholds(), "or") + " is crossed";
		String often = pattern.getCount() == 1 ? "" : ' ' + Integer.toString(pattern.getCount()) + " times";
		String by = pattern.getBy().isEmpty() ? "" : " by " + names(pattern.getBy(), "or");
		String window = pattern.getWindow() == null ? "" : " within " + QuantityTexts.of(pattern.getWindow());
		return what + often + by + window;
	}

	private static String parts(List<Condition> conditions, String glue, String none) {
		return conditions.isEmpty() ? none : conditions.stream().map(ConditionTexts::nested).collect(joining(glue));
	}

	private static String nested(Condition condition) {
		boolean compound = condition instanceof AllOf || condition instanceof AnyOf;
		return compound ? '(' + of(condition) + ')' : of(condition);
	}

	private static String names(List<? extends EObject> elements, String glue) {
		return names(elements, glue, "nothing");
	}

	private static String names(List<? extends EObject> elements, String glue, String none) {
		if (elements.isEmpty()) {
			return none;
		}
		String shown = elements.stream().limit(NAMES_SHOWN).map(ElementTitles::nameOf)
				.collect(joining(elements.size() > NAMES_SHOWN ? ", " : " " + glue + " "));
		int more = elements.size() - NAMES_SHOWN;
		return more > 0 ? shown + " " + glue + " " + more + " more" : shown;
	}
}
