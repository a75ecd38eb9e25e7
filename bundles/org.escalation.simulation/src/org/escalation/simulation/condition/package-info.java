/**
 * Conditions over the state of a conflict: what crosses a threshold, opens an action or an off-ramp, or fires the guard
 * of a rule. They are small immutable trees; the state they read is an interface, so that the same condition answers
 * for the real state and for a move only thought of.
 */
package org.escalation.simulation.condition;
