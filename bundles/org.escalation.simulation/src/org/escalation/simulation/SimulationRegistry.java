package org.escalation.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.escalation.simulation.compile.RuleContribution;
import org.escalation.simulation.compile.ScenarioCompiler;
import org.escalation.simulation.experiment.MetricContributions;
import org.escalation.simulation.metric.MetricContribution;

/**
 * The decision rules and metrics that plug-ins add. The only class here that needs an Eclipse runtime. Nothing of a
 * plug-in is loaded before a scenario or an experiment uses it.
 */
public final class SimulationRegistry {

    /** The extension point of rules, with elements {@code decisionRule} that have an {@code id} and name a {@code class}. */
    public static final String DECISION_RULES = "org.escalation.simulation.decisionRules";
    /** The extension point of metrics, with elements {@code metric} that have an {@code id} and name a {@code class}. */
    public static final String METRICS = "org.escalation.simulation.metrics";

    private final IExtensionRegistry registry;

    /** @param registry the platform's extension registry, or null outside a running platform: then no plug-in adds any */
    public SimulationRegistry(IExtensionRegistry registry) {
        this.registry = registry;
    }

    /**
     * What is installed in the running platform; nothing outside of one.
     *
     * @return the registry
     */
    public static SimulationRegistry installed() {
        return new SimulationRegistry(RegistryFactory.getRegistry());
    }

    /**
     * A compiler that knows the rules of the metamodel and of plug-ins.
     *
     * @return a new compiler
     */
    public ScenarioCompiler compiler() {
        return new ScenarioCompiler(rules());
    }

    /**
     * The rules of plug-ins.
     *
     * @return makers of rules by identifier; their class is loaded at their first use
     */
    public Map<String, RuleContribution> rules() {
        return byId(DECISION_RULES, element -> (parameters, actions) -> create(element, RuleContribution.class)
                .create(parameters, actions), this::ambiguousRule);
    }

    /**
     * The metrics of plug-ins.
     *
     * @return makers of metrics by identifier; their class is loaded at their first use
     */
    public MetricContributions metrics() {
        return new MetricContributions(byId(METRICS, element -> (key, subject, actor, scenario) -> create(element,
                MetricContribution.class).create(key, subject, actor, scenario), this::ambiguousMetric));
    }

    private <T> Map<String, T> byId(String point, Function<IConfigurationElement, T> lazily, Function<String, T> ambiguous) {
        Map<String, T> result = new LinkedHashMap<>();
        Map<String, String> plugIns = new LinkedHashMap<>();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
                String id = element.getAttribute("id");
                String other = plugIns.merge(id, element.getContributor().getName(), (a, b) -> a + " and " + b);
                boolean alone = other.equals(element.getContributor().getName()) && !result.containsKey(id);
                result.put(id, alone ? lazily.apply(element)
                        : ambiguous.apply("'" + id + "' is registered more than once, by " + other));
            }
        }
        return result;
    }

    private RuleContribution ambiguousRule(String why) {
        return (parameters, actions) -> {
            throw new IllegalArgumentException(why);
        };
    }

    private MetricContribution ambiguousMetric(String why) {
        return (key, subject, actor, scenario) -> {
            throw new IllegalArgumentException(why);
        };
    }

    private static <T> T create(IConfigurationElement element, Class<T> type) {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException | InvalidRegistryObjectException e) {
            throw new IllegalArgumentException("the plug-in " + plugIn(element) + " cannot provide it: " + e.getMessage(), e);
        }
    }

    private static String plugIn(IConfigurationElement element) {
        return element.isValid() ? element.getContributor().getName() : "that added it has gone";
    }
}
