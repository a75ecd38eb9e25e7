package org.escalation.simulation.internal.engine;

/** Step 13: what the results need of the turn. */
final class RecordStep {

    private final ReplicateState state;
    private final boolean capabilities;
    private final boolean continuations;

    RecordStep(ReplicateState state) {
        this.state = state;
        capabilities = !state.index.scenario.packages().isEmpty() || !state.index.scenario.events().isEmpty()
                || state.index.scenario.actors().stream().anyMatch(a -> a.initialCapability() > 0);
        continuations = state.index.asksContinuationBefore;
    }

    void run() {
        ScenarioIndex index = state.index;
        Tallies tallies = state.tallies;
        for (int track = 0; track < state.rung.length; track++) {
            double severity = index.severity[track][state.rung[track]];
            if (severity > tallies.maxSeverity) {
                tallies.maxSeverity = severity;
            }
            int actor = index.tracks[track].actor();
            if (actor >= 0 && !(tallies.actorMaxSeverity[actor] >= severity)) {
                tallies.actorMaxSeverity[actor] = severity;
            }
        }
        if (continuations) {
            for (int actor = 0; actor < state.continuationBefore.length; actor++) {
                state.continuationBefore[actor] = state.continuationValue(actor);
            }
        }
        if (capabilities) {
            for (int actor = 0; actor < state.capability.length; actor++) {
                tallies.capabilityTime[actor] += state.capability[actor];
            }
        }
    }
}
