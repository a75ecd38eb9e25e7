package org.escalation.simulation.experiment;

import org.escalation.simulation.scenario.Element;

/** A plug-in could not make its metric. */
final class MetricFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Element metric;

    MetricFailedException(Element metric, String message, Throwable cause) {
        super(message, cause);
        this.metric = metric;
    }

    /** The metric of the model. */
    Element metric() {
        return metric;
    }
}
