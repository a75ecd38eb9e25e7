package org.escalation.simulation.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.escalation.model.Identified;
import org.escalation.model.SweepDesign;
import org.escalation.model.SweepFactor;
import org.escalation.model.names.MetamodelNames;
import org.escalation.model.text.ElementTitles;
import org.escalation.simulation.compile.FeatureSetting;
import org.escalation.simulation.scenario.Element;
import org.escalation.simulation.scenario.Problem;
import org.escalation.simulation.statistics.UnitDesigns;

/** Turns a sweep into its settings. */
final class SweepPlanner {

    /** Settings above which a sweep is refused: a slip of the keyboard must not start a year of work. */
    static final int MAX_POINTS = 100_000;

    private final SweepDesign design;
    private final long seed;
    private final List<Problem> problems;
    private final List<SweepRange> ranges = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();

    SweepPlanner(SweepDesign design, long seed, List<Problem> problems) {
        this.design = design;
        this.seed = seed;
        this.problems = problems;
    }

    List<Factor> factors() {
        return factors;
    }

    DesignKind kind() {
        return switch (design.getSampling()) {
            case GRID -> DesignKind.GRID;
            case LATIN_HYPERCUBE -> DesignKind.LATIN_HYPERCUBE;
            case SOBOL -> DesignKind.SOBOL;
            case MORRIS -> DesignKind.MORRIS;
        };
    }

    /** The settings, the base first; empty if there are problems. */
    List<DesignPoint> points() {
        design.getFactors().forEach(this::read);
        if (design.getFactors().isEmpty()) {
            problem(design, "varies no number; add a factor with an element, one of its numbers and a range");
        }
        double size = size();
        if (size > MAX_POINTS || design.getPoints() < 1) {
            problem(design, String.format(Locale.ROOT, "asks for %,.0f settings; 1 to %,d are possible: change the number of points",
                    size, MAX_POINTS));
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        List<DesignPoint> points = new ArrayList<>();
        points.add(new DesignPoint(0, DesignPoint.BASE, "Base", List.of(), List.of(), List.of()));
        double[][] unit = unit();
        for (double[] row : unit) {
            points.add(point(points.size(), unit.length, row));
        }
        return points;
    }

    private double size() {
        int count = design.getFactors().size();
        double n = design.getPoints();
        return switch (kind()) {
            case GRID -> Math.pow(n, count);
            case SOBOL -> n * (count + 2);
            case MORRIS -> n * (count + 1);
            default -> n;
        };
    }

    private double[][] unit() {
        int count = factors.size();
        return switch (kind()) {
            case GRID -> UnitDesigns.grid(count, design.getPoints(), ranges.stream().anyMatch(r -> !r.isBounded()));
            case SOBOL -> UnitDesigns.saltelli(count, design.getPoints());
            case MORRIS -> UnitDesigns.morris(count, design.getPoints(), seed);
            default -> UnitDesigns.latinHypercube(count, design.getPoints(), seed);
        };
    }

    private DesignPoint point(int index, int of, double[] row) {
        List<FeatureSetting> settings = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            SweepFactor factor = design.getFactors().get(i);
            // an unbounded range has no value at its very ends: the outer thousandth is left out
            double unit = ranges.get(i).isBounded() ? row[i] : Math.max(0.001, Math.min(0.999, row[i]));
            FeatureSetting setting = FeatureSetting.number(factor.getElement(), factor.getFeature(), ranges.get(i).at(unit));
            double level = ((Number) setting.value()).doubleValue();
            settings.add(setting);
            levels.add(level);
            texts.add(factors.get(i).name() + " " + String.format(Locale.ROOT, "%.4g", level));
        }
        int digits = Integer.toString(of).length();
        return new DesignPoint(index, String.format(Locale.ROOT, "s%0" + digits + "d", index), String.join(", ", texts), List.of(),
                settings, levels);
    }

    private void read(SweepFactor factor) {
        Identified element = factor.getElement();
        EStructuralFeature feature = factor.getFeature();
        if (element == null || feature == null) {
            problem(factor, "names no " + (element == null ? "element" : "number of the element"));
        } else if (!feature.getEContainingClass().isInstance(element)) {
            problem(factor, "varies " + MetamodelNames.nameOf(feature) + ", which " + ElementTitles.withKind(element) + " does not have");
        } else if (!isNumber(feature)) {
            problem(factor, "varies " + MetamodelNames.nameOf(feature) + ", which is no number");
        } else {
            factors.add(new Factor(element.getId() + '.' + feature.getName(), ElementTitles.of(element) + ": "
                    + org.escalation.model.text.ModelTexts.label(feature)));
        }
        try {
            ranges.add(SweepRange.of(factor.getRange()));
        } catch (IllegalArgumentException e) {
            problem(factor, e.getMessage());
        }
    }

    private static boolean isNumber(ETypedElement feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return !feature.isMany() && Arrays.<Class<?>>asList(double.class, int.class, long.class, Double.class, Integer.class,
                Long.class).contains(type);
    }

    private void problem(Identified element, String message) {
        problems.add(new Problem(new Element(element.getId() == null ? "" : element.getId(), ElementTitles.withKind(element)), message));
    }
}
