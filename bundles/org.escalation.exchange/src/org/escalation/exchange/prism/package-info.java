/**
 * A scenario as a discrete-time Markov chain in the language of the model checker PRISM, with properties. It is the
 * chain of the exact solver, written state by state, so that PRISM and the workbench must give the same numbers.
 */
package org.escalation.exchange.prism;
