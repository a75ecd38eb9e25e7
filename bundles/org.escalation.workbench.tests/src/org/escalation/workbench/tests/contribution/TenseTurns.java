/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.MetricContribution;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;

/** A metric of a plug-in: the share of turns in which the conflict stood above half of the scale. */
public final class TenseTurns implements MetricContribution {

	/** Its identifier in models. */
	public static final String ID = "tests.tense";

	@Override
	public Metric create(String key, Element subject, String actor, CompiledScenario scenario) {
		return new TenseMetric(key, subject);
	}

	private record TenseMetric(String key, Element subject) implements Metric {

		@Override
		public String name() {
			return "tense_turns";
		}

		@Override
		public String unit() {
			return "";
		}

		@Override
		public boolean everyTurn() {
			return true;
		}

		@Override
		public Probe probe() {
			return new Probe() {

				private int tense;

				@Override
				public void start(ReplicateView replicate) {
					tense = 0;
				}

				@Override
				public void turn(ReplicateView replicate) {
					tense += replicate.severity() > 50 ? 1 : 0;
				}

				@Override
				public double end(ReplicateView replicate) {
					return (double) tense / replicate.turn();
				}
			};
		}
	}
}
