package org.escalation.cli.internal.simulation;

import org.escalation.simulation.exact.ExactSolution;

/**
 * What an exact solution has come to, ready to be printed.
 *
 * @param identity what was solved, with which engine
 * @param scenario name of the scenario
 * @param variant name of the variant; null for the base
 * @param solution the solution
 */
public record SolutionReport(ModelIdentity identity, String scenario, String variant, ExactSolution solution) {
}
