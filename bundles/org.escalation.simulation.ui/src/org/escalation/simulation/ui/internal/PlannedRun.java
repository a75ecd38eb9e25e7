package org.escalation.simulation.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.Identified;
import org.escalation.model.Scenario;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.experiment.ExperimentPlan;
import org.escalation.simulation.experiment.ExperimentPlanner;
import org.escalation.simulation.experiment.InvalidExperimentException;

/**
 * Something that can be run: a scenario as it is, or an experiment.
 *
 * @param element the scenario or experiment
 */
record PlannedRun(EObject element) {

	private static final int REPLICATIONS = 1000;

	/** Its id, under which results are kept; empty if it has none. */
	String id() {
		return element instanceof Identified identified ? identified.getId() : "";
	}

	/** Name for a table. */
	String name() {
		return ElementTitles.of(element) + (element instanceof Scenario ? " (scenario as it is)" : "");
	}

	/**
	 * The plan.
	 *
	 * @param replications runs of each setting; 0 for what the experiment plans
	 * @throws InvalidExperimentException if it cannot be run; names the elements to blame
	 */
	ExperimentPlan plan(EscalationModel model, int replications) throws InvalidExperimentException {
		if (element instanceof Scenario scenario) {
			return ExperimentPlan.single(model, scenario, replications == 0 ? REPLICATIONS : replications, 1);
		}
		ExperimentPlan plan = ExperimentPlanner.plan(model, (Experiment) element);
		return replications == 0 ? plan : plan.withReplications(replications);
	}

	/** How it is laid out, in words. */
	static String design(ExperimentPlan plan) {
		return plan.isSingle() ? "one setting" : switch (plan.kind()) {
			case VARIANTS -> "variants against the base";
			case FACTORIAL -> "all combinations";
			case REMOVAL -> "removal, Shapley shares";
			case GRID -> "grid";
			case LATIN_HYPERCUBE -> "Latin hypercube";
			case SOBOL -> "Sobol' indices";
			case MORRIS -> "Morris screening";
		};
	}
}
