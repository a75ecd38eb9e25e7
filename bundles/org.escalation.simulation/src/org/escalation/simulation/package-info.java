/**
 * Runs compiled scenarios: {@link org.escalation.simulation.Runner} is the way in. Plain Java 17 without any library.
 */
package org.escalation.simulation;
