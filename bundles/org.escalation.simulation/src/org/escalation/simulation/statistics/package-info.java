/** Statistics of experiments: intervals, adjustments, designs and sensitivity indices. Plain numbers in, plain numbers out. */
package org.escalation.simulation.statistics;
