/**
 * Equilibria of small games: logit quantal-response equilibria, mixed equilibria of games in normal form, perfect Bayesian
 * equilibria of signalling games, and a contest of cost tolerance. Plain Java 17 without any library.
 */
package org.escalation.simulation.game;
