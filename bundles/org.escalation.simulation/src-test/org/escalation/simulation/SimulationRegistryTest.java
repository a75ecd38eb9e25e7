package org.escalation.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.escalation.simulation.compile.RuleContribution;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.MetricContribution;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.rule.Decision;
import org.escalation.simulation.rule.DecisionRule;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The extension points, read from plugin.xml by a registry that needs no platform. */
class SimulationRegistryTest {

    private static boolean loaded;

    private final Object token = new Object();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), token, token);

    @BeforeEach
    void pointsOfThisBundle() throws IOException {
        loaded = false;
        add("org.escalation.simulation", Files.newInputStream(Path.of("plugin.xml")));
    }

    private void add(String plugIn, InputStream manifest) {
        assertTrue(registry.addContribution(manifest, ContributorFactorySimple.createContributor(plugIn), false, plugIn, null,
                token));
    }

    private void contribute(String plugIn, String point, String element, String id, Class<?> type) {
        add(plugIn, new ByteArrayInputStream(("<?xml version='1.0'?><?eclipse version='3.4'?><plugin><extension point='" + point
                + "'><" + element + " id='" + id + "' name='n' class='" + type.getName() + "'/></extension></plugin>")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private RuleContribution rule(String id) {
        return new SimulationRegistry(registry).rules().get(id);
    }

    @Test
    void nothingIsContributedWithoutPlugInsOrPlatform() {
        assertEquals(Map.of(), new SimulationRegistry(registry).rules());
        assertEquals(Map.of(), new SimulationRegistry(null).rules());
        assertEquals(Map.of(), new SimulationRegistry(null).metrics().byId());
        assertTrue(SimulationRegistry.installed().rules().isEmpty());
    }

    @Test
    void ruleIsLoadedWhenItIsUsedAndNotBefore() {
        contribute("org.example", SimulationRegistry.DECISION_RULES, "decisionRule", "org.example.wait", WaitContribution.class);
        RuleContribution contribution = rule("org.example.wait");
        assertFalse(loaded);
        assertEquals("PATIENT", contribution.create(Map.of("name", "PATIENT"), Map.of()).name());
        assertTrue(loaded);
    }

    @Test
    void metricIsMadeForAScenario() {
        contribute("org.example", SimulationRegistry.METRICS, "metric", "org.example.turns", TurnsContribution.class);
        Metric metric = new SimulationRegistry(registry).metrics().find("org.example.turns").orElseThrow()
                .create("m1", Element.of("m1"), null, MicroScenario.build());
        RunSummary summary = Runner.run(MicroScenario.build(), RunSettings.of(50, 1, 1)
                .withMetrics(java.util.List.of(metric)));
        assertTrue(summary.metric("m1").mean() > 1);
        assertTrue(new SimulationRegistry(registry).metrics().find("org.example.other").isEmpty());
    }

    @Test
    void brokenPlugInIsNamed() {
        contribute("org.example.broken", SimulationRegistry.DECISION_RULES, "decisionRule", "wrong", String.class);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> rule("wrong").create(Map.of(), Map.of()));
        assertTrue(e.getMessage().startsWith("the plug-in org.example.broken cannot provide it"), e.getMessage());
    }

    @Test
    void identifiersThatTwoPlugInsUseAreRefusedNamingBoth() {
        contribute("org.example.a", SimulationRegistry.DECISION_RULES, "decisionRule", "same", WaitContribution.class);
        contribute("org.example.b", SimulationRegistry.DECISION_RULES, "decisionRule", "same", WaitContribution.class);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> rule("same").create(Map.of(), Map.of()));
        assertTrue(e.getMessage().contains("org.example.a") && e.getMessage().contains("org.example.b"), e.getMessage());
    }

    @Test
    void schemasDescribeWhatTheRegistryReads() throws IOException {
        for (String schema : new String[] {"decisionRules", "metrics"}) {
            String text = Files.readString(Path.of("schema", schema + ".exsd"));
            assertTrue(text.contains("id=\"" + schema + "\"") && text.contains("&lt;extension point="), schema);
        }
    }

    /** What a plug-in for a rule looks like. */
    public static final class WaitContribution implements RuleContribution {

        /** Notes that the class is in use. */
        public WaitContribution() {
            loaded = true;
        }

        @Override
        public DecisionRule create(Map<String, String> parameters, Map<String, Integer> actions) {
            return new DecisionRule() {
                @Override
                public String name() {
                    return parameters.get("name");
                }

                @Override
                public void probabilities(Decision decision, double[] probabilities) {
                    java.util.Arrays.fill(probabilities, 0, decision.options(), 0);
                    probabilities[Decision.WAIT] = 1;
                }
            };
        }
    }

    /** What a plug-in for a metric looks like. */
    public static final class TurnsContribution implements MetricContribution {

        @Override
        public Metric create(String key, Element subject, String actor, CompiledScenario scenario) {
            return new Turns(key, subject);
        }
    }

    private record Turns(String key, Element subject) implements Metric {

        @Override
        public String name() {
            return "turns";
        }

        @Override
        public String unit() {
            return "turns";
        }

        @Override
        public boolean everyTurn() {
            return false;
        }

        @Override
        public Probe probe() {
            return ReplicateView::turn;
        }
    }
}
