package org.escalation.simulation.internal.engine;

/**
 * How the turn is played.
 *
 * @param fear      whether self-deterrence is measured
 * @param forecasts whether forecasts are measured
 * @param learning  whether beliefs are renewed by what comes of crossings
 * @param endless   whether the run goes on beyond the horizon
 */
record EngineMode(boolean fear, boolean forecasts, boolean learning, boolean endless) {

    /** For the exact solver, which takes the horizon into account itself. */
    static EngineMode forChain(boolean learning) {
        return new EngineMode(false, false, learning, true);
    }
}
