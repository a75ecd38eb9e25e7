package org.escalation.reporting;

import org.escalation.reporting.content.Flow;

/**
 * One section of a report. Contributed through the extension point {@value SectionRegistry#EXTENSION_POINT}.
 *
 * <p>Implementations have no state and never change the model. What they throw ends the report: there is no partial one.
 */
public interface ReportSection {

    /** Stable identifier, which a model's report names: lower case with hyphens. */
    String id();

    /** Heading unless the report gives another. */
    String heading();

    /** Whether there is anything to say. */
    default boolean applies(ReportData data) {
        return true;
    }

    /**
     * Writes the content.
     *
     * @param data     what the report is made from
     * @param settings how the report wants this section
     * @param flow     takes the content
     */
    void write(ReportData data, SectionSettings settings, Flow flow);
}
