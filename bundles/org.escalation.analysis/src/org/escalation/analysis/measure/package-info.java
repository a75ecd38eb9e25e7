/**
 * The thirteen measures of escalation as pure functions: no model, no state, no input or output. Each class gives its
 * formula, its source, the units and ranges of what goes in and what comes out. A measure that is undefined for
 * lawful input (a ratio with nothing to divide by) returns an empty optional; unlawful input raises
 * {@link org.escalation.analysis.statistics.OutOfRangeException}.
 */
package org.escalation.analysis.measure;
