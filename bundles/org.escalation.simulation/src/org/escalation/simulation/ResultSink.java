package org.escalation.simulation;

/**
 * Takes result rows in long format (run, variant, replicate, seed, turn, metric, value). Rows come in the order of the
 * replicates, from the thread that called the runner, whatever the number of threads.
 */
@FunctionalInterface
public interface ResultSink {

    /** The turn of rows that hold for a whole replicate. */
    int WHOLE_RUN = -1;

    /** A sink that wants nothing; rows are then not even made. */
    ResultSink NONE = (run, variant, replicate, seed, turn, metric, value) -> {
        // summaries are enough
    };

    /**
     * Takes one row.
     *
     * @param run       name of the run
     * @param variant   id of the variant
     * @param replicate index of the replicate, from 0
     * @param seed      seed of the run
     * @param turn      turn from 1, or {@link #WHOLE_RUN}
     * @param metric    key of the metric; {@code outcome} has the ordinal of the terminal outcome as its value
     * @param value     the value; NaN if the metric is undefined for the replicate
     */
    void row(String run, String variant, int replicate, long seed, int turn, String metric, double value);

    /**
     * Whether rows for every turn are wanted, beside those for the whole replicate.
     *
     * @return true to get them
     */
    default boolean wantsTurns() {
        return false;
    }

    /**
     * Whether the rows are all that is wanted. Metrics are then not summed up, which takes as long as keeping them, and the
     * summary of the run has none.
     *
     * @return true if the summary's metrics are not read
     */
    default boolean replacesSummary() {
        return false;
    }
}
