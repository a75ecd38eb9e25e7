/**
 * Intervals and beliefs that every measure shares: Beta counts with memory, PERT estimates, intervals of a
 * proportion, and the range checks that keep meaningless input out of a formula.
 */
package org.escalation.analysis.statistics;
