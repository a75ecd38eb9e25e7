/**
 * Makes scenarios of a model ready to be run. This package alone sees the model; what it makes does not.
 *
 * <p>Choices it makes where the model leaves one:
 * <ul>
 * <li>Each participant has a position of its own on the ladder of the scenario.
 * <li>The cost an actor tolerates is its cost tolerance times the sum of its stakes.
 * <li>Delivered capability raises the running cost of the recipient's opponents: 100 points double it. Opponents are
 * those against whom the recipient's own actions are directed.
 * <li>An actor that takes no part itself is represented by the participating coalitions of which it is a member: lines
 * addressed to it bind them. Only members that take part themselves have to assent to moves of their coalition.
 * <li>Evidence is forgotten towards one enforced and one ignored crossing, or to what the belief starts with if less.
 * <li>Where an actor has no belief about a line that binds it, it holds the judged chance of enforcement with the
 * weight of two crossings.
 * <li>Actions and lines are numbered by id, so that ties, and the order in which crossings of one turn are dealt with, do
 * not depend on the order of a list in the model.
 * <li>An off-ramp without a condition of strength is offered from strength if going on has become worse for all to whom
 * it is offered.
 * </ul>
 */
package org.escalation.simulation.compile;
