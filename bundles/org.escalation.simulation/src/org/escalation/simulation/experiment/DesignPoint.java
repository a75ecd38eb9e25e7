package org.escalation.simulation.experiment;

import java.util.List;

import org.escalation.model.Variant;
import org.escalation.simulation.compile.FeatureSetting;

/**
 * One setting of an experiment.
 *
 * @param index    place in the plan, from 0
 * @param id       name in results, unique in the plan: {@code base}, a variant's id, ids joined by {@code +}, or a number
 * @param label    name an analyst knows it by
 * @param variants variants that are applied, in order
 * @param settings numbers that are put in place after them
 * @param levels   the factors' values: 0 or 1 where factors are variants; empty without factors
 */
public record DesignPoint(int index, String id, String label, List<Variant> variants, List<FeatureSetting> settings,
        List<Double> levels) {

    /** Id of the setting without any change. */
    public static final String BASE = "base";

    /** Copies the lists. */
    public DesignPoint {
        variants = List.copyOf(variants);
        settings = List.copyOf(settings);
        levels = List.copyOf(levels);
    }
}
