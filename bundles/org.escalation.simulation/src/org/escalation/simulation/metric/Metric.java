package org.escalation.simulation.metric;

import java.util.Set;

import org.escalation.simulation.scenario.Element;

/**
 * A number that is read off every replicate. A metric is immutable; what it gathers over the turns of a replicate lives
 * in the probes it makes, one for each worker, so that metrics that are not asked for cost nothing.
 */
public interface Metric {

    /** What costs time and is measured only if a metric needs it. */
    enum Need {
        /** Self-deterrence, utility forgone and the share of decisions changed by fear. */
        FEAR,
        /** The severity that actors foresee of each other. */
        FORECASTS
    }

    /**
     * The name of what is measured.
     *
     * @return a short lower-case name such as {@code max_severity}
     */
    String name();

    /**
     * The element it is measured of.
     *
     * @return the element; null if it is of the run as a whole
     */
    Element subject();

    /**
     * The unit of the values.
     *
     * @return a unit such as {@code turns}; empty for pure numbers
     */
    String unit();

    /**
     * Whether the probe has to see every turn.
     *
     * @return false if the end of the replicate is enough
     */
    boolean everyTurn();

    /**
     * What has to be measured for the metric beside the usual.
     *
     * @return the needs; empty for most metrics
     */
    default Set<Need> needs() {
        return Set.of();
    }

    /**
     * Whether the value at the end is what it is at the start plus what each turn adds, whatever happened in the turns
     * before, such as a count. The exact solver gives the expectation of such metrics; their probes have to answer
     * {@link Probe#now} from the state alone.
     *
     * @return false for ratios, extremes and means
     */
    default boolean additive() {
        return false;
    }

    /**
     * Makes a probe.
     *
     * @return a new probe, used by one thread
     */
    Probe probe();

    /**
     * The name in results: the name, and the id of the subject after a colon.
     *
     * @return a key, unique among the metrics of a run
     */
    default String key() {
        return subject() == null ? name() : name() + ':' + subject().id();
    }

    /** Reads a metric off one replicate after the other. */
    interface Probe {

        /**
         * A replicate starts; turn is 0.
         *
         * @param replicate the replicate
         */
        default void start(ReplicateView replicate) {
            // most metrics only look at the end
        }

        /**
         * A turn is over. Called only if the metric asks for every turn.
         *
         * @param replicate the replicate
         */
        default void turn(ReplicateView replicate) {
            // most metrics only look at the end
        }

        /**
         * The value after a turn, for rows by turn. Called only if rows by turn are wanted.
         *
         * @param replicate the replicate
         * @return the value now; NaN if the metric makes sense at the end only
         */
        default double now(ReplicateView replicate) {
            return Double.NaN;
        }

        /**
         * The replicate is over.
         *
         * @param replicate the replicate
         * @return the value; NaN if it is undefined for this replicate
         */
        double end(ReplicateView replicate);
    }
}
