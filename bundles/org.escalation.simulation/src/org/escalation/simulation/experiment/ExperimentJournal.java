package org.escalation.simulation.experiment;

import java.util.List;

import org.escalation.simulation.ResultSink;

/**
 * Where the results of an experiment go, and from where a later run goes on. Results come in batches of consecutive
 * replicates of one setting; a batch is stored wholly or not at all. Used by one thread.
 */
public interface ExperimentJournal {

    /**
     * How far a setting is.
     *
     * @param point the setting
     * @return replicates stored, failed ones included: the first so many
     */
    int stored(DesignPoint point);

    /**
     * A batch starts.
     *
     * @param point the setting
     * @param first its first replicate
     * @param count number of replicates
     * @return takes the rows of the batch
     * @throws JournalException if nothing can be stored
     */
    ResultSink begin(DesignPoint point, int first, int count);

    /**
     * The batch is complete and becomes part of the results.
     *
     * @param failed   number of replicates that a rule or metric has failed; they have no rows
     * @param messages why, for the first few of them
     * @throws JournalException if it could not be stored; the results are then as before it
     */
    void commit(int failed, List<String> messages);

    /** The batch is given up: it was stopped before it was complete. */
    void rollback();
}
