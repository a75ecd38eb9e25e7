package org.escalation.simulation.experiment;

/** Results of an experiment as its analysis reads them. Replicates of different settings with the same index are pairs. */
public interface ExperimentResults {

    /**
     * How many replicates a setting has.
     *
     * @param point index of the setting
     * @return replicates, failed ones included
     */
    int replicates(int point);

    /**
     * The values of a metric.
     *
     * @param point  index of the setting
     * @param metric index of the metric
     * @return one value for each replicate, in order; NaN if undefined or failed
     */
    double[] values(int point, int metric);

    /**
     * How many replicates a decision rule or a metric has failed.
     *
     * @param point index of the setting
     * @return failed replicates
     */
    int failed(int point);
}
