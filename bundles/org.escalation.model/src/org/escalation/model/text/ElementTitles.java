/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.text;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.CapabilityEffect;
import org.escalation.model.Citation;
import org.escalation.model.Condition;
import org.escalation.model.CostEffect;
import org.escalation.model.Crossing;
import org.escalation.model.Delay;
import org.escalation.model.Delivery;
import org.escalation.model.Distribution;
import org.escalation.model.Duration;
import org.escalation.model.Guard;
import org.escalation.model.Identified;
import org.escalation.model.InitialState;
import org.escalation.model.LimitEffect;
import org.escalation.model.NamedElement;
import org.escalation.model.Parameter;
import org.escalation.model.PerceivedStake;
import org.escalation.model.Probability;
import org.escalation.model.ReportSection;
import org.escalation.model.RungEffect;
import org.escalation.model.ScriptedChoice;
import org.escalation.model.Settlement;
import org.escalation.model.Stake;
import org.escalation.model.StoppingRule;
import org.escalation.model.SweepFactor;
import org.escalation.model.VariantOverride;
import org.escalation.model.Veto;

/** The one line by which an element is known in trees, tables, messages and reports. */
public final class ElementTitles {

	private ElementTitles() {
	}

	/** The name, or for parts without a name what they say, such as "Territory: 90 stake points"; never empty. */
	public static String of(EObject element) {
		if (element == null) {
			return "nothing";
		}
		if (element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
			return named.getName();
		}
		String summary = summary(element);
		return summary == null ? "Unnamed " + ModelTexts.label(element.eClass()).toLowerCase(java.util.Locale.ROOT) : summary;
	}

	/** Kind and title: "Red line “Western tanks”". */
	public static String withKind(EObject element) {
		String kind = ModelTexts.label(element.eClass());
		boolean named = element instanceof NamedElement it && it.getName() != null && !it.getName().isBlank();
		return named ? kind + " “" + of(element) + "”" : kind + " (" + of(element) + ")";
	}

	/** The title, or "nothing chosen" for null: for use inside sentences. */
	static String nameOf(EObject element) {
		return element == null ? "nothing chosen" : of(element);
	}

	private static String summary(EObject element) {
		return switch (element) {
		case Stake stake -> nameOf(stake.getIssue()) + ": " + Numbers.plain(stake.getValue()) + " stake points"
				+ (stake.isExistential() ? ", existential" : "");
		case PerceivedStake stake -> nameOf(stake.getStake() == null ? null : stake.getStake().getIssue())
				+ " seen as " + Numbers.plain(stake.getValue()) + " stake points";
		case Citation citation -> nameOf(citation.getSource())
				+ (citation.getLocator() == null ? "" : ", " + citation.getLocator());
		case Duration duration -> QuantityTexts.of(duration);
		case Delay delay -> QuantityTexts.of(delay);
		case Distribution distribution -> QuantityTexts.of(distribution);
		case Probability probability -> QuantityTexts.of(probability);
		case Condition condition -> ConditionTexts.of(condition);
		case VariantOverride override -> OverrideTexts.of(override);
		case Crossing crossing -> crossing(crossing);
		case Veto veto -> nameOf(veto.getHolder()) + ": " + QuantityTexts.of(veto.getProbability());
		case Settlement settlement -> nameOf(settlement.getActor()) + ": " + Numbers.plain(settlement.getValue());
		default -> partOfPlan(element);
		};
	}

	private static String partOfPlan(EObject element) {
		return switch (element) {
		case Delivery delivery -> Numbers.percent(delivery.getShare()) + " after " + QuantityTexts.of(delivery.getAfter());
		case Guard guard -> "If " + ConditionTexts.of(guard.getCondition()) + ": " + choice(guard.getAction());
		case ScriptedChoice choice -> choice(choice.getAction()) + ": " + QuantityTexts.of(choice.getProbability());
		case InitialState state -> nameOf(state.getActor()) + " at the start";
		case RungEffect effect -> nameOf(effect.getActor()) + " moves to " + nameOf(effect.getRung());
		case CapabilityEffect effect -> nameOf(effect.getActor()) + ": " + Numbers.plain(effect.getAmount()) + " capability points";
		case CostEffect effect -> nameOf(effect.getActor()) + ": " + Numbers.plain(effect.getAmount()) + " cost points";
		case LimitEffect effect -> nameOf(effect.getLimit()) + (effect.isInForce() ? " restored" : " lifted");
		case SweepFactor factor -> nameOf(factor.getElement())
				+ (factor.getFeature() == null ? "" : ", " + ModelTexts.label(factor.getFeature()));
		case StoppingRule rule -> nameOf(rule.getMetric()) + " to ± " + Numbers.plain(rule.getHalfWidth());
		case ReportSection section -> section.getHeading() != null ? section.getHeading() : section.getSection();
		case Parameter parameter -> parameter.getKey() + " = " + parameter.getValue();
		case Identified other -> null;
		default -> ModelTexts.label(element.eClass());
		};
	}

	private static String crossing(Crossing crossing) {
		String day = crossing.getDate() == null ? "undated" : crossing.getDate().toString();
		return nameOf(crossing.getThreshold()) + ", " + day + ": " + ModelTexts.label(crossing.getOutcome());
	}

	private static String choice(EObject action) {
		return action == null ? "wait" : of(action);
	}
}
