package org.escalation.simulation.experiment;

/** How an experiment is laid out. */
public enum DesignKind {
    /** Each variant against the base. */
    VARIANTS,
    /** All combinations of variants. */
    FACTORIAL,
    /** All combinations of variants, read as shares in the change from the base to all of them. */
    REMOVAL,
    /** All combinations of levels of numbers. */
    GRID,
    /** Numbers spread evenly over their ranges. */
    LATIN_HYPERCUBE,
    /** Numbers arranged for indices of sensitivity. */
    SOBOL,
    /** Numbers moved one at a time for screening. */
    MORRIS;

    /**
     * Whether the settings are all combinations of variants.
     *
     * @return true for designs whose point i has factor f on if bit f of i is set
     */
    public boolean isCombinations() {
        return this == FACTORIAL || this == REMOVAL;
    }

    /**
     * Whether numbers are varied.
     *
     * @return true for sweeps
     */
    public boolean isSweep() {
        return compareTo(GRID) >= 0;
    }
}
