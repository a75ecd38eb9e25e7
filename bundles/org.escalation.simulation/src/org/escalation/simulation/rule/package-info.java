/**
 * How actors choose. A plug-in adds a rule by implementing {@link org.escalation.simulation.rule.DecisionRule}: it reads
 * a {@link org.escalation.simulation.rule.Decision} and writes a probability for each option; the engine draws. The
 * rules of DOMAIN B.2 are the examples.
 */
package org.escalation.simulation.rule;
