package org.escalation.analysis;

import java.util.List;

/**
 * One measure of a model. Plug-ins add measures through the extension point
 * {@value MeasureRegistry#EXTENSION_POINT}.
 *
 * <p>Implementations have no state, are safe for use by several threads, and never change the model.
 */
public interface Measure {

    /** Stable identifier in lower case with hyphens, for example {@code enforcement-gap}. */
    String id();

    /** What is measured, in an analyst's words. */
    String title();

    /** The unit of the values: empty for pure numbers, else plural words such as {@code turns}. */
    String unit();

    /** The formula and its meaning in a sentence or two, for the method section of a report. */
    String explanation();

    /**
     * The values of this measure, one for each subject it applies to, in model order. A subject for which the measure
     * cannot be formed gets an undefined value with the reason; a model without any subject gets an empty list.
     */
    List<MeasureValue> evaluate(MeasureContext context);
}
