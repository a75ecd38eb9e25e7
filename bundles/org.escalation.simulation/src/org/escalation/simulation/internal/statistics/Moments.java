package org.escalation.simulation.internal.statistics;

/**
 * Mean, variance, extremes and quantiles of one metric, gathered in one pass (Welford 1962) and merged pairwise (Chan,
 * Golub and LeVeque 1979). Merged in the order of the replicates, the result is the same bits for any split into equal
 * parts.
 */
public final class Moments {

    private final ValueCounts values = new ValueCounts();
    private long defined;
    private long undefined;
    private double mean;
    private double squares;
    private double minimum = Double.NaN;
    private double maximum = Double.NaN;

    /**
     * Adds a value.
     *
     * @param value the value; NaN counts as undefined
     */
    public void add(double value) {
        if (Double.isNaN(value)) {
            undefined++;
            return;
        }
        defined++;
        double delta = value - mean;
        mean += delta / defined;
        squares += delta * (value - mean);
        minimum = minimum <= value ? minimum : value;
        maximum = maximum >= value ? maximum : value;
        values.add(value);
    }

    /**
     * Adds all values of another.
     *
     * @param other the other, not changed
     */
    public void add(Moments other) {
        undefined += other.undefined;
        if (other.defined == 0) {
            return;
        }
        long n = defined + other.defined;
        double delta = other.mean - mean;
        mean += delta * other.defined / n;
        squares += other.squares + delta * delta * defined * other.defined / n;
        defined = n;
        minimum = minimum <= other.minimum ? minimum : other.minimum;
        maximum = maximum >= other.maximum ? maximum : other.maximum;
        values.add(other.values);
    }

    /** Forgets all values. */
    public void clear() {
        values.clear();
        defined = 0;
        undefined = 0;
        mean = 0;
        squares = 0;
        minimum = Double.NaN;
        maximum = Double.NaN;
    }

    /** @return number of values */
    public long defined() {
        return defined;
    }

    /** @return number of undefined values */
    public long undefined() {
        return undefined;
    }

    /** @return mean; NaN without values */
    public double mean() {
        return defined == 0 ? Double.NaN : mean;
    }

    /** @return standard deviation with n-1; NaN below two values */
    public double standardDeviation() {
        return defined < 2 ? Double.NaN : Math.sqrt(squares / (defined - 1));
    }

    /** @return smallest value; NaN without values */
    public double minimum() {
        return minimum;
    }

    /** @return largest value; NaN without values */
    public double maximum() {
        return maximum;
    }

    /**
     * @param q share, in [0,1]
     * @return quantile; NaN without values
     */
    public double quantile(double q) {
        return values.quantile(q);
    }
}
