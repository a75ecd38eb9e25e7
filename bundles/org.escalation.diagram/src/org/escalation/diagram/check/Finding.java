package org.escalation.diagram.check;

import org.escalation.diagram.spec.SpecProblem;

/**
 * A gap, met in one or more of the specifications.
 *
 * @param problem     what it is, the first place where it was met, and what it means for the picture
 * @param occurrences how often it was met in all files
 * @param files       in how many files it was met
 */
public record Finding(SpecProblem problem, int occurrences, int files) {
}
