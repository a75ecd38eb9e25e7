package org.escalation.simulation.internal.engine;

import org.escalation.simulation.random.Draws;
import org.escalation.simulation.random.Stream;

/**
 * Step 4: what each actor sees of the positions. Without noise that is the truth. With noise the severity is seen with a
 * normal error, and taken for the rung of nearest severity; an actor always knows its own position.
 */
final class ObserveStep {

    private final ReplicateState state;
    private final ScenarioIndex index;
    private final boolean noisy;
    /** Row actor, column track: chances of each seen rung by true rung; null where the actor sees exactly. */
    private final double[][][][] blur;
    private final int[][] seen;

    ObserveStep(ReplicateState state) {
        this.state = state;
        index = state.index;
        seen = new int[index.actors.length][];
        blur = new double[index.actors.length][][][];
        boolean any = false;
        for (int actor : index.deciders) {
            for (int track = 0; track < index.tracks.length; track++) {
                double sigma = noise(actor, index.tracks[track].actor());
                if (sigma > 0) {
                    if (blur[actor] == null) {
                        blur[actor] = new double[index.tracks.length][][];
                        seen[actor] = new int[index.tracks.length];
                    }
                    blur[actor][track] = SeenRung.chances(index.severity[track], sigma);
                    any = true;
                }
            }
        }
        noisy = any;
    }

    private double noise(int observer, int observed) {
        if (observer == observed) {
            return 0;
        }
        double variance = index.parameters.observationNoise() * index.parameters.observationNoise();
        for (var perception : index.perceptions) {
            if (perception.holder() == observer && perception.about() == observed) {
                variance += perception.noise() * perception.noise();
            }
        }
        return Math.sqrt(variance);
    }

    void run(Draws draws) {
        if (!noisy) {
            return;
        }
        for (int actor : index.deciders) {
            if (blur[actor] != null) {
                for (int track = 0; track < index.tracks.length; track++) {
                    double[][] chances = blur[actor][track];
                    int truth = state.rung[track];
                    seen[actor][track] = chances == null ? truth : draws.pick(chances[truth], chances[truth].length,
                            Stream.OBSERVATION, index.draw.actor[actor], state.turn, index.draw.track[track]);
                }
            }
        }
    }

    /** The rung of a track as an actor saw it at the start of the turn. */
    int seen(int actor, int track) {
        return seen[actor] == null ? state.rung[track] : seen[actor][track];
    }
}
