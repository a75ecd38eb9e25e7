/** Elementary functions that are the same bits on any machine. */
package org.escalation.simulation.internal.numeric;
