/**
 * What is read off a run. A plug-in adds a measure by implementing {@link org.escalation.simulation.metric.Metric}.
 */
package org.escalation.simulation.metric;
