/**
 * Games in extensive form as files of Gambit (EFG 2): a small game cut from a scenario is written with exact fractions, and
 * files are read back. {@link org.escalation.exchange.efg.NormalForms} hands a game to the equilibrium solvers.
 */
package org.escalation.exchange.efg;
