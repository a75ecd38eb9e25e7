package org.escalation.simulation.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.escalation.simulation.ProgressListener;
import org.escalation.simulation.RichScenario;
import org.escalation.simulation.RunSettings;
import org.escalation.simulation.Runner;
import org.escalation.simulation.scenario.CompiledScenario;
import org.junit.jupiter.api.Test;

class ReplayTest {

    /** A replay is the replicate: its end and everything counted are those of the run. */
    @Test
    void aReplayIsWhatTheRunHad() {
        CompiledScenario scenario = RichScenario.build(15);
        Map<String, Double> run = new HashMap<>();
        Runner.run(scenario, RunSettings.of(200, 9, 2), (name, variant, replicate, seed, turn, metric, value) -> run.put(replicate + metric, value),
                ProgressListener.NONE);
        for (int replicate = 0; replicate < 200; replicate++) {
            Replay replay = Replay.of(scenario, 9, replicate);
            ReplayTurn last = replay.turns().get(replay.turns().size() - 1);
            assertEquals(run.get(replicate + "outcome"), last.outcome().ordinal());
            assertEquals(run.get(replicate + "duration"), replay.turns().size());
            assertEquals(run.get(replicate + "max_severity"), replay.turns().stream().mapToDouble(ReplayTurn::severity).max().orElseThrow());
            assertEquals(run.get(replicate + "activations:pledge"), replay.turns().stream().mapToInt(turn -> turn.fired().size()).sum());
        }
    }

    @Test
    void choicesComeWithTheirReasons() {
        CompiledScenario scenario = RichScenario.build(15);
        for (ReplayTurn turn : Replay.of(scenario, 1, 0).turns()) {
            assertEquals(2, turn.choices().size());
            for (Choice choice : turn.choices()) {
                assertEquals(1, choice.options().stream().mapToDouble(Option::probability).sum(), 1e-9);
                assertTrue(choice.options().get(choice.chosen()).probability() > 0);
                int action = choice.options().get(choice.chosen()).action();
                assertEquals(action >= 0 && choice.assented(), action >= 0 && turn.moves().contains(action));
            }
        }
    }
}
