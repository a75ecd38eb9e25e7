/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.constraints.plan;

import static org.escalation.model.constraints.Naming.of;
import static org.escalation.model.text.Numbers.plain;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import org.escalation.model.BooleanOverride;
import org.escalation.model.ChoiceOverride;
import org.escalation.model.EscalationPackage.Literals;
import org.escalation.model.FeatureOverride;
import org.escalation.model.Identified;
import org.escalation.model.NumberOverride;
import org.escalation.model.ReferenceOverride;
import org.escalation.model.constraints.AbstractConstraint;
import org.escalation.model.constraints.CheckContext;
import org.escalation.model.constraints.Fix;
import org.escalation.model.constraints.Naming;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ModelTexts;

/** The old value noted in an override is still the value of the base. */
final class OverrideCurrent extends AbstractConstraint<FeatureOverride> {

	OverrideCurrent() {
		super("override.stale", Severity.WARNING, FeatureOverride.class,
				"The old value noted in an override is still the value of the base.",
				"The base has changed since the variant was made; the comparison may no longer be what was "
						+ "meant.");
	}

	@Override
	protected void examine(FeatureOverride override, CheckContext context) {
		if (override.getElement() == null || override.getFeature() == null
				|| !override.getFeature().getEContainingClass().isInstance(override.getElement())) {
			return;
		}
		Object base = override.getElement().eGet(override.getFeature());
		switch (override) {
			case NumberOverride it when base instanceof Number now && now.doubleValue() != it.getOldValue() ->
				report(it, plain(it.getOldValue()), plain(now.doubleValue()),
						() -> it.setOldValue(now.doubleValue()), context);
			case BooleanOverride it when base instanceof Boolean now && now != it.isOldValue() ->
				report(it, yesNo(it.isOldValue()), yesNo(now), () -> it.setOldValue(now), context);
			case ChoiceOverride it when base instanceof Enumerator now && it.getOldValue() != null
					&& it.getOldValue().getInstance() != now -> report(it, ModelTexts.label(it.getOldValue().getInstance()),
							ModelTexts.label(now), () -> it.setOldValue(it.getOldValue().getEEnum().getEEnumLiteral(now.getName())),
							context);
			case ReferenceOverride it when !it.getOldValues().equals(asList(base)) -> report(it, names(it.getOldValues()),
					names(asList(base)), () -> note(it, asList(base)), context);
			default -> {
				// Unchanged, or nothing was noted.
			}
		}
	}

	private static void report(FeatureOverride override, String before, String now, Runnable edit, CheckContext context) {
		context.report(override, Literals.FEATURE_OVERRIDE__FEATURE, of(override) + " was made when the base had " + before
				+ ", which is " + now + " now; check the new value", new Fix("Note what the base has now as the old value", edit));
	}

	private static String yesNo(boolean value) {
		return value ? "yes" : "no";
	}

	private static String names(List<?> elements) {
		return elements.isEmpty() ? "nothing"
				: elements.stream().map(each -> Naming.within((EObject) each)).collect(Collectors.joining(", "));
	}

	private static List<?> asList(Object base) {
		return base instanceof List<?> list ? list : base == null ? List.of() : List.of(base);
	}

	private static void note(ReferenceOverride override, List<?> values) {
		override.getOldValues().clear();
		values.forEach(each -> override.getOldValues().add((Identified) each));
	}
}
