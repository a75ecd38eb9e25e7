package org.escalation.simulation.experiment;

import java.util.ArrayList;
import java.util.List;

import org.escalation.model.MetricKind;
import org.escalation.model.Side;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.metric.Metric;
import org.escalation.simulation.metric.MetricContribution;
import org.escalation.simulation.metric.MetricTexts;
import org.escalation.simulation.metric.ReplicateView;
import org.escalation.simulation.metric.StandardMetrics;
import org.escalation.simulation.metric.TerminalOutcome;
import org.escalation.simulation.scenario.CompiledScenario;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.Problem;

/**
 * Finds what the engine has to read off for the metrics of a model. Counts and costs of several actors are summed,
 * ratios averaged. A metric of something that a variant leaves out is undefined there.
 */
public final class MetricBinding {

    private final List<org.escalation.model.Metric> wanted;
    private final MetricContributions contributions;

    /**
     * @param wanted        metrics of the model; if empty, shares of outcomes and all metrics of the engine
     * @param contributions metrics that plug-ins add
     */
    public MetricBinding(List<org.escalation.model.Metric> wanted, MetricContributions contributions) {
        this.wanted = List.copyOf(wanted);
        this.contributions = contributions;
    }

    /**
     * What results and analyses need to know of the metrics.
     *
     * @param base the base scenario
     * @return one for each metric, in order
     */
    public List<ReadMetric> described(CompiledScenario base) {
        List<ReadMetric> described = new ArrayList<>();
        List<Metric> bound = bind(base);
        for (int i = 0; i < bound.size(); i++) {
            Metric metric = bound.get(i);
            boolean share = metric instanceof OutcomeMetric;
            described.add(wanted.isEmpty()
                    ? new ReadMetric(metric.key(), name(metric), metric.unit(), Side.NEUTRAL, share)
                    : new ReadMetric(metric.key(), ElementTitles.of(wanted.get(i)), metric.unit(), wanted.get(i).getSide(), share));
        }
        return described;
    }

    private static String name(Metric metric) {
        return metric instanceof OutcomeMetric outcome ? "P(" + MetricTexts.label(outcome.outcome()) + ")" : MetricTexts.label(metric);
    }

    /**
     * What the engine reads off a scenario.
     *
     * @param scenario the base or a variant, compiled
     * @return one for each metric, in order; each row of results has its key
     */
    public List<Metric> bind(CompiledScenario scenario) {
        List<Metric> standard = StandardMetrics.of(scenario);
        List<Metric> bound = new ArrayList<>();
        if (wanted.isEmpty()) {
            for (TerminalOutcome outcome : TerminalOutcome.values()) {
                bound.add(new OutcomeMetric("outcome." + outcome.name().toLowerCase(java.util.Locale.ROOT), null, outcome));
            }
            bound.addAll(standard);
        } else {
            wanted.forEach(metric -> bound.add(bind(metric, scenario, standard)));
        }
        return bound;
    }

    /**
     * What stands in the way of reading the metrics off.
     *
     * @return one problem for each metric of a plug-in that is not installed
     */
    public List<Problem> problems() {
        return wanted.stream().filter(metric -> metric.getKind() == MetricKind.CONTRIBUTED)
                .filter(metric -> contributions.find(metric.getContribution()).isEmpty())
                .map(metric -> new Problem(element(metric), "needs the metric '" + metric.getContribution()
                        + "' of a plug-in that is not installed"))
                .toList();
    }

    private Metric bind(org.escalation.model.Metric metric, CompiledScenario scenario, List<Metric> standard) {
        String key = metric.getId();
        Element subject = element(metric);
        String actor = metric.getActor() == null ? null : metric.getActor().getId();
        return switch (metric.getKind()) {
            case OUTCOME_SHARE -> new OutcomeMetric(key, subject, TerminalOutcome.valueOf(metric.getOutcome().name()));
            case MAX_SEVERITY -> actor == null ? named(key, subject, standard, "max_severity", null, true)
                    : ofActor(key, subject, scenario, actor);
            case TIME_TO_END -> named(key, subject, standard, "duration", null, true);
            case CROSSINGS -> lines(metric, subject, scenario, standard, "crossings", actor);
            case ENFORCEMENTS -> lines(metric, subject, scenario, standard, "enforcements", actor);
            case CAPABILITY_DELIVERED -> named(key, subject, standard, "capability", actor, true);
            case COST -> named(key, subject, standard, "cost", actor, true);
            case SELF_DETERRENCE -> named(key, subject, standard, "self_deterrence", actor, false);
            case ENFORCEMENT_GAP -> named(key, subject, standard, "enforcement_gap", actor, false);
            case INITIATIVE -> named(key, subject, standard, "initiative", actor, false);
            case AMBIGUITY -> named(key, subject, standard, "ambiguity", actor, false);
            case FEAR_SHARE -> named(key, subject, standard, "fear_share", actor, false);
            case FORECAST_ERROR -> forecasts(key, subject, scenario, standard, actor);
            case CONTRIBUTED -> contributions.find(metric.getContribution())
                    .map(maker -> contributed(maker, key, subject, actor, scenario))
                    .orElse(new CombinedMetric(key, subject, "", List.of(), true));
        };
    }

    private static Metric contributed(MetricContribution maker, String key, Element subject, String actor,
            CompiledScenario scenario) {
        Metric made;
        try {
            made = maker.create(key, subject, actor, scenario);
        } catch (RuntimeException e) {
            throw new MetricFailedException(subject, "cannot be used: " + e.getMessage(), e);
        }
        if (made == null) {
            throw new MetricFailedException(subject, "was not made by its plug-in", null);
        }
        return made;
    }

    private static Element element(org.escalation.model.Metric metric) {
        return new Element(metric.getId() == null ? "" : metric.getId(), ElementTitles.of(metric));
    }

    private static Metric named(String key, Element subject, List<Metric> standard, String name, String actor, boolean sum) {
        List<Metric> parts = standard.stream().filter(m -> m.name().equals(name))
                .filter(m -> actor == null || m.subject() != null && m.subject().id().equals(actor)).toList();
        return new CombinedMetric(key, subject, parts.isEmpty() ? "" : parts.get(0).unit(), parts, sum);
    }

    private static Metric ofActor(String key, Element subject, CompiledScenario scenario, String actor) {
        List<Metric> parts = new ArrayList<>();
        for (int i = 0; i < scenario.actors().size(); i++) {
            int index = i;
            if (scenario.actors().get(i).element().id().equals(actor)) {
                parts.add(new EndMetric(key, subject, "severity points", r -> r.maxSeverity(index)));
            }
        }
        return new CombinedMetric(key, subject, "severity points", parts, true);
    }

    private static Metric lines(org.escalation.model.Metric metric, Element subject, CompiledScenario scenario,
            List<Metric> standard, String name, String actor) {
        if (metric.getThreshold() == null) {
            return named(metric.getId(), subject, standard, name, actor, true);
        }
        List<Metric> parts = new ArrayList<>();
        for (int i = 0; i < scenario.thresholds().size(); i++) {
            int line = i;
            if (scenario.thresholds().get(i).element().id().equals(metric.getThreshold().getId())) {
                parts.add(new EndMetric(metric.getId(), subject, "crossings", name.equals("crossings")
                        ? (ReplicateView r) -> r.crossings(line) : r -> r.enforced(line)));
            }
        }
        return new CombinedMetric(metric.getId(), subject, "crossings", parts, true);
    }

    private static Metric forecasts(String key, Element subject, CompiledScenario scenario, List<Metric> standard, String actor) {
        List<String> perceptions = scenario.perceptions().stream()
                .filter(p -> actor == null || scenario.actors().get(p.holder()).element().id().equals(actor))
                .map(p -> p.element().id()).toList();
        return new CombinedMetric(key, subject, "severity points", standard.stream()
                .filter(m -> m.name().equals("forecast_error") && perceptions.contains(m.subject().id())).toList(), false);
    }
}
