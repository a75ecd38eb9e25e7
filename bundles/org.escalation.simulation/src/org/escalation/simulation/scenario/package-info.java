/**
 * Scenarios as the engine runs them: immutable descriptions that know nothing of the model they were made from, a
 * builder, and the check that refuses what would run wrongly, silently or never end.
 */
package org.escalation.simulation.scenario;
