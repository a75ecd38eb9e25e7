/**
 * Counts how much of a folder of specifications the runtime understands, and lists what it does not.
 *
 * <pre>
 * SpecCheck check = SpecCheck.of(folder);
 * check.constructs().share();          // of the elements of diagrams, how many are interpreted
 * check.findings().forEach(…);         // each kind of gap once, with a place and what it means for the picture
 * </pre>
 */
package org.escalation.diagram.check;
