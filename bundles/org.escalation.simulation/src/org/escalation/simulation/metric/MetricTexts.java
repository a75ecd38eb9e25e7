package org.escalation.simulation.metric;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Metrics and outcomes in plain words. */
public final class MetricTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.escalation.simulation.metric.metric_texts", Locale.ROOT, MetricTexts.class.getClassLoader());

    private MetricTexts() {
    }

    /**
     * What a metric measures, with the name of the element it measures.
     *
     * @param metric the metric
     * @return for example "Cost borne by Russia"; for a metric of a plug-in its own name
     */
    public static String label(Metric metric) {
        String subject = metric.subject() == null ? "" : metric.subject().name();
        try {
            return TEXTS.getString(metric.name()).replace("{0}", subject);
        } catch (MissingResourceException contributed) {
            String name = metric.name().replace('_', ' ');
            return subject.isEmpty() ? name : name + " of " + subject;
        }
    }

    /**
     * How a run ended.
     *
     * @param outcome the outcome
     * @return for example "settlement"
     */
    public static String label(TerminalOutcome outcome) {
        return TEXTS.getString("outcome." + outcome.name());
    }
}
