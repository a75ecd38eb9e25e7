/**
 * Measures of an escalation model. {@link org.escalation.analysis.Measures} evaluates every
 * {@link org.escalation.analysis.Measure} for a scenario; each result names the elements and the sources it rests on.
 *
 * <p>The formulas are pure functions in {@code measure}, {@code statistics}, {@code choice}, {@code game},
 * {@code evidence} and {@code elicitation}, which know no model; the classes behind {@code Measure} read a model's
 * elements into them. Nothing here needs an Eclipse runtime except {@link org.escalation.analysis.MeasureRegistry}.
 */
package org.escalation.analysis;
