package org.escalation.simulation;

/** Follows a run and can stop it. Called by the thread that called the runner. */
@FunctionalInterface
public interface ProgressListener {

    /** A listener that lets every run go to its end. */
    ProgressListener NONE = (done, of) -> true;

    /**
     * Some more replicates are done.
     *
     * @param done replicates done
     * @param of   replicates wanted
     * @return false to stop the run and keep what is done
     */
    boolean progress(long done, long of);
}
