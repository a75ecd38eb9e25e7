package org.escalation.simulation.compile;

import java.util.List;
import java.util.Map;

import org.escalation.model.EscalationModel;
import org.escalation.model.Scenario;
import org.escalation.model.Variant;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.ScenarioBuilder;

/**
 * Compiles scenarios of a model. The model is never changed: variants are applied to a copy. An instance may be used
 * again and by several threads, as long as nobody changes the model meanwhile.
 */
public final class ScenarioCompiler {

    private final Map<String, RuleContribution> contributions;

    /** A compiler that knows the rules of the metamodel only. */
    public ScenarioCompiler() {
        this(Map.of());
    }

    /**
     * @param contributions rules of plug-ins by the identifier they are registered under
     */
    public ScenarioCompiler(Map<String, RuleContribution> contributions) {
        this.contributions = Map.copyOf(contributions);
    }

    /**
     * Compiles a scenario.
     *
     * @param model    the model
     * @param scenario one of its scenarios
     * @param variant  one of the variants of the scenario; null for the base
     * @return the scenario, or what stands in the way
     */
    public Compilation compile(EscalationModel model, Scenario scenario, Variant variant) {
        return compile(model, scenario, variant == null ? List.of() : List.of(variant), List.of());
    }

    /**
     * Compiles a scenario under several variants at once and with single values replaced.
     *
     * @param model    the model
     * @param scenario one of its scenarios
     * @param variants variants, applied in order
     * @param settings values, put in place after the variants
     * @return the scenario, or what stands in the way
     */
    public Compilation compile(EscalationModel model, Scenario scenario, List<Variant> variants,
            List<FeatureSetting> settings) {
        if (variants.isEmpty() && settings.isEmpty()) {
            return new ScenarioAssembly(model, scenario, ScenarioBuilder.BASE, contributions).compile();
        }
        ModelCopy copy = new ModelCopy(model, scenario);
        variants.forEach(copy::apply);
        settings.forEach(copy::apply);
        if (!copy.problems().isEmpty()) {
            return new Compilation(java.util.Optional.empty(), copy.problems(), List.of());
        }
        return new ScenarioAssembly(copy.model(), copy.scenario(), name(variants, settings), contributions).compile();
    }

    private static Element name(List<Variant> variants, List<FeatureSetting> settings) {
        if (variants.size() == 1 && settings.isEmpty()) {
            return Names.element(variants.get(0));
        }
        StringBuilder id = new StringBuilder();
        StringBuilder name = new StringBuilder();
        for (Variant variant : variants) {
            id.append(id.isEmpty() ? "" : "+").append(Names.element(variant).id());
            name.append(name.isEmpty() ? "" : " + ").append(Names.element(variant).name());
        }
        for (FeatureSetting setting : settings) {
            String text = Names.element(setting.element()).id() + '.' + setting.feature().getName() + '='
                    + setting.value();
            id.append(id.isEmpty() ? "" : "+").append(text);
            name.append(name.isEmpty() ? "" : " + ").append(text);
        }
        return new Element(id.toString(), name.toString());
    }
}
