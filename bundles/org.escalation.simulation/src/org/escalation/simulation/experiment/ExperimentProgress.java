package org.escalation.simulation.experiment;

/**
 * Follows an experiment. A listener may take its time: while it does not return, the experiment pauses.
 */
@FunctionalInterface
public interface ExperimentProgress {

    /** A listener that lets every experiment go to its end. */
    ExperimentProgress NONE = (point, done, of) -> true;

    /**
     * Some more replicates are done.
     *
     * @param point setting that is being run
     * @param done  replicates done, of all settings, those of earlier sittings included
     * @param of    replicates wanted; falls when a rule to stop is met early
     * @return false to stop; complete batches are kept
     */
    boolean goOn(DesignPoint point, long done, long of);

    /**
     * A round is over: all settings have the same number of replicates.
     *
     * @param replicates replicates of each setting
     */
    default void round(int replicates) {
        // only who shows how estimates converge wants to know
    }
}
