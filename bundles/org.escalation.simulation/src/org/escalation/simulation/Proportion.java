package org.escalation.simulation;

/**
 * A share of runs with its interval.
 *
 * @param count how many
 * @param of    of how many, at least 0
 */
public record Proportion(long count, long of) {

    /** Standard normal quantile of a 95 % interval. */
    private static final double Z = 1.959963984540054;

    /**
     * The share.
     *
     * @return count/of; NaN of nothing
     */
    public double value() {
        return (double) count / of;
    }

    /**
     * Lower end of the 95 % score interval (Wilson 1927), which is sound at 0 and 1 too.
     *
     * @return lower end, in [0,1]; 0 of nothing
     */
    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /**
     * Upper end of the 95 % score interval.
     *
     * @return upper end, in [0,1]; 1 of nothing
     */
    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (value() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double p = value();
        return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }
}
