/**
 * Counter-based random numbers. A draw is a pure function of (seed, replicate, stream and element, turn, index):
 * the same on any machine and any number of threads, and not shifted by draws that a variant leaves out.
 */
package org.escalation.simulation.random;
