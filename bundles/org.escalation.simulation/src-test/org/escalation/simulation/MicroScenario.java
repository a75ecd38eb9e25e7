package org.escalation.simulation;

import java.util.List;

import org.escalation.simulation.condition.Condition;
import org.escalation.simulation.rule.ScriptedRule;
import org.escalation.simulation.scenario.ActionSpec;
import org.escalation.simulation.scenario.ActorSpec;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.InvalidScenarioException;
import org.escalation.simulation.scenario.ParameterSpec;
import org.escalation.simulation.scenario.ResponseSpec;
import org.escalation.simulation.scenario.ScenarioBuilder;
import org.escalation.simulation.scenario.ThresholdSpec;

/**
 * M1 of DOMAIN V16: per turn a crossing with probability .3; if there is one a disaster with .02, else enforcement with
 * .25; 20 turns.
 */
public final class MicroScenario {

    /** Probability that M1 ends in disaster. */
    public static final double DISASTER = 0.11340007965220833;
    /** Expected crossings of M1, that of the disaster included. */
    public static final double CROSSINGS = 5.670003982610411;
    /** Expected enforcements of M1. */
    public static final double ENFORCEMENTS = 1.3891509757395508;

    private MicroScenario() {
    }

    /** M1 as a scenario: a challenger that probes by script, and a defender with one line. */
    public static CompiledScenario build() {
        try {
            return builder().build();
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of M1. */
    public static ScenarioBuilder builder() {
        ScenarioBuilder builder = new ScenarioBuilder(Element.of("m1"),
                ParameterSpec.builder(20).build());
        int challenger = builder.add(ActorSpec.builder(Element.of("challenger"))
                .rule(new ScriptedRule(List.of(new ScriptedRule.Choice(0, 0.3, Condition.ALWAYS)))).build());
        int defender = builder.add(ActorSpec.builder(Element.of("defender")).build());
        int probe = builder.add(ActionSpec.builder(Element.of("probe"), challenger).hazard(0.02).build());
        builder.add(ThresholdSpec.builder(Element.of("line"), defender, new Condition.ActionMade(probe),
                ResponseSpec.builder(Element.of("punish")).enforced(0.25).build()).build());
        return builder;
    }
}
