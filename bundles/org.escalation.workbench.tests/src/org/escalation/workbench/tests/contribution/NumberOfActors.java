/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.escalation.analysis.Measure;
import org.escalation.analysis.MeasureContext;
import org.escalation.analysis.MeasureValue;

/** A measure of a plug-in. */
public final class NumberOfActors implements Measure {

	@Override
	public String id() {
		return "tests-number-of-actors";
	}

	@Override
	public String title() {
		return "Number of actors";
	}

	@Override
	public String unit() {
		return "actors";
	}

	@Override
	public String explanation() {
		return "How many actors the model has.";
	}

	@Override
	public List<MeasureValue> evaluate(MeasureContext context) {
		return List.of(new MeasureValue(this, List.of(context.model()), OptionalDouble.of(context.model().getActors().size()), "",
				Optional.empty(), List.of(), List.of(), ""));
	}
}
