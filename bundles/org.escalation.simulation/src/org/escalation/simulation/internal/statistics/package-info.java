/** One-pass statistics in bounded memory. */
package org.escalation.simulation.internal.statistics;
