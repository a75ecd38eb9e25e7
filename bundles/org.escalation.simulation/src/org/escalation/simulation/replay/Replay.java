package org.escalation.simulation.replay;

import java.util.List;

import org.escalation.simulation.internal.engine.Replayer;
import org.escalation.simulation.scenario.CompiledScenario;

/**
 * A replicate, played again. It has the same luck as in the run it was part of, and so the same course.
 *
 * @param scenario  the scenario
 * @param seed      seed of the run
 * @param replicate index of the replicate
 * @param turns     its turns in order
 */
public record Replay(CompiledScenario scenario, long seed, int replicate, List<ReplayTurn> turns) {

    /** Copies the list. */
    public Replay {
        turns = List.copyOf(turns);
    }

    /**
     * Plays a replicate.
     *
     * @param scenario  the scenario
     * @param seed      seed of the run
     * @param replicate index of the replicate
     * @return its course
     * @throws IllegalStateException if a decision rule fails; names it
     */
    public static Replay of(CompiledScenario scenario, long seed, int replicate) {
        return new Replay(scenario, seed, replicate, new Replayer(scenario, seed, replicate).turns());
    }
}
