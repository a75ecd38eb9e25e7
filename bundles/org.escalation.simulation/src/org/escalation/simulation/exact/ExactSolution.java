package org.escalation.simulation.exact;

import java.util.List;
import java.util.Optional;

import org.escalation.simulation.scenario.CompiledScenario;

/**
 * A scenario solved exactly.
 *
 * @param scenario       the scenario
 * @param frozenBeliefs  whether beliefs were held still
 * @param chain          the scenario as a Markov chain over turns: states 0 to n-1 are those of {@code visits}, run starts
 *                       in 0; n plus the ordinal of an outcome is that outcome
 * @param course         what becomes of it turn by turn, up to the horizon
 * @param withinHorizon  how runs end; what is left at the horizon ends with it
 * @param withoutHorizon how runs would end if there were no horizon; empty if not all states of that endless run were
 *                       found within the horizon
 * @param visits         the states, with the turns spent in each
 * @param gains          what turns add to each metric, state by state
 */
public record ExactSolution(CompiledScenario scenario, boolean frozenBeliefs, AbsorbingChain chain, Course course,
        ExactOutcomes withinHorizon, Optional<ExactOutcomes> withoutHorizon, List<StateVisits> visits,
        List<MetricGains> gains) {
}
