/**
 * Experiments: what a model plans to compare, how it is run under common random numbers, and what follows from the
 * results.
 *
 * <p>An {@link org.escalation.simulation.experiment.ExperimentPlan} lists the settings to run. An
 * {@link org.escalation.simulation.experiment.ExperimentRunner} runs them in rounds, so that all settings have about
 * the same number of replicates whenever it is stopped, and hands results to an
 * {@link org.escalation.simulation.experiment.ExperimentJournal}, from which a later run goes on. An
 * {@link org.escalation.simulation.experiment.ExperimentAnalysis} reads the results.
 */
package org.escalation.simulation.experiment;
