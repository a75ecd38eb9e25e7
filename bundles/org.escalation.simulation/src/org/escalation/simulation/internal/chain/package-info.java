/** Sparse linear algebra of Markov chains, without subtractions. */
package org.escalation.simulation.internal.chain;
