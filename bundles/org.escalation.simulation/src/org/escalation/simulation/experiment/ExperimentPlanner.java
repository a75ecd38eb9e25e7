package org.escalation.simulation.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.escalation.model.Design;
import org.escalation.model.EscalationModel;
import org.escalation.model.Experiment;
import org.escalation.model.FactorialDesign;
import org.escalation.model.Identified;
import org.escalation.model.Metric;
import org.escalation.model.RemovalDesign;
import org.escalation.model.Scenario;
import org.escalation.model.StoppingRule;
import org.escalation.model.SweepDesign;
import org.escalation.model.Variant;
import org.escalation.model.VariantDesign;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.Problem;

/** Reads experiments of a model. */
public final class ExperimentPlanner {

    /** Factors of a design of all combinations: 2^12 settings are many, but can be run. */
    private static final int MAX_FACTORS = 12;

    private final EscalationModel model;
    private final Experiment experiment;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();

    private ExperimentPlanner(EscalationModel model, Experiment experiment) {
        this.model = model;
        this.experiment = experiment;
    }

    /**
     * Plans an experiment.
     *
     * @param model      the model
     * @param experiment one of its experiments
     * @return the plan
     * @throws InvalidExperimentException if it cannot be run; names the elements to blame
     */
    public static ExperimentPlan plan(EscalationModel model, Experiment experiment) throws InvalidExperimentException {
        return new ExperimentPlanner(model, experiment).plan();
    }

    private static DesignPoint base() {
        return new DesignPoint(0, DesignPoint.BASE, "Base", List.of(), List.of(), List.of());
    }

    private ExperimentPlan plan() throws InvalidExperimentException {
        Scenario scenario = experiment.getScenario();
        if (scenario == null) {
            problem(experiment, "has no scenario; choose the one that it varies");
        }
        if (experiment.getReplications() < 1) {
            problem(experiment, "asks for " + experiment.getReplications() + " replications; at least 1 is needed");
        }
        Optional<Stopping> stopping = stopping();
        List<DesignPoint> points = List.of();
        DesignKind kind = DesignKind.VARIANTS;
        Design design = experiment.getDesign();
        if (design instanceof VariantDesign variants) {
            points = variants(variants.getVariants());
        } else if (design instanceof FactorialDesign factorial) {
            kind = DesignKind.FACTORIAL;
            points = combinations(factorial, factorial.getFactors());
        } else if (design instanceof RemovalDesign removal) {
            kind = DesignKind.REMOVAL;
            points = combinations(removal, removal.getFactors());
        } else if (design instanceof SweepDesign sweep) {
            SweepPlanner planner = new SweepPlanner(sweep, experiment.getSeed(), problems);
            kind = planner.kind();
            points = planner.points();
            factors.addAll(planner.factors());
        } else {
            problem(experiment, "has no design; choose what it compares");
        }
        if (!problems.isEmpty()) {
            throw new InvalidExperimentException(problems);
        }
        return new ExperimentPlan(new Element(experiment.getId(), ElementTitles.of(experiment)), kind, model, scenario, factors,
                points, metrics(scenario), experiment.getReplications(), experiment.getSeed(), stopping);
    }

    /** The experiment's metrics, else the scenario's, with the one that is watched for stopping. */
    private List<Metric> metrics(Scenario scenario) {
        List<Metric> metrics = new ArrayList<>(experiment.getMetrics().isEmpty() ? scenario.getMetrics() : experiment.getMetrics());
        StoppingRule rule = experiment.getStopping();
        if (rule != null && metrics.isEmpty()) {
            metrics.addAll(model.getMetrics());
        }
        if (rule != null && !metrics.contains(rule.getMetric())) {
            metrics.add(rule.getMetric());
        }
        return metrics;
    }

    private Optional<Stopping> stopping() {
        StoppingRule rule = experiment.getStopping();
        if (rule == null) {
            return Optional.empty();
        }
        if (rule.getMetric() == null || !(rule.getHalfWidth() > 0) || rule.getMaximum() < 1) {
            problem(rule, "needs a metric, a half-width above 0 and a maximum of at least 1");
            return Optional.empty();
        }
        return Optional.of(new Stopping(rule.getMetric().getId(), rule.getHalfWidth(), rule.getMaximum()));
    }

    private List<DesignPoint> variants(List<Variant> variants) {
        List<DesignPoint> points = new ArrayList<>();
        points.add(base());
        Set<Variant> seen = new HashSet<>();
        for (Variant variant : variants) {
            check(variant, seen);
            factors.add(factor(variant));
            points.add(new DesignPoint(points.size(), variant.getId(), ElementTitles.of(variant), List.of(variant), List.of(),
                    List.of()));
        }
        return points;
    }

    private List<DesignPoint> combinations(Design design, List<Variant> variants) {
        if (variants.isEmpty() || variants.size() > MAX_FACTORS) {
            problem(design, "combines " + variants.size() + " variants; 1 to " + MAX_FACTORS + " are possible");
            return List.of();
        }
        Set<Variant> seen = new HashSet<>();
        variants.forEach(variant -> check(variant, seen));
        variants.forEach(variant -> factors.add(factor(variant)));
        List<DesignPoint> points = new ArrayList<>();
        for (int setting = 0; setting < 1 << variants.size(); setting++) {
            points.add(combination(setting, variants));
        }
        return points;
    }

    private static DesignPoint combination(int setting, List<Variant> variants) {
        List<Variant> on = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            boolean chosen = (setting >> i & 1) != 0;
            levels.add(chosen ? 1.0 : 0.0);
            if (chosen) {
                on.add(variants.get(i));
            }
        }
        return setting == 0 ? new DesignPoint(0, DesignPoint.BASE, "Base", List.of(), List.of(), levels)
                : new DesignPoint(setting, String.join("+", on.stream().map(Variant::getId).toList()),
                        String.join(" + ", on.stream().map(ElementTitles::of).toList()), on, List.of(), levels);
    }

    private void check(Variant variant, Set<Variant> seen) {
        if (!seen.add(variant)) {
            problem(experiment, "names the variant " + ElementTitles.of(variant) + " twice");
        }
        if (variant.eContainer() != experiment.getScenario()) {
            problem(experiment, "uses the variant " + ElementTitles.of(variant) + " of another scenario");
        }
    }

    private static Factor factor(Variant variant) {
        return new Factor(variant.getId(), ElementTitles.of(variant));
    }

    private void problem(Identified element, String message) {
        problems.add(new Problem(new Element(element.getId() == null ? "" : element.getId(), ElementTitles.withKind(element)), message));
    }
}
