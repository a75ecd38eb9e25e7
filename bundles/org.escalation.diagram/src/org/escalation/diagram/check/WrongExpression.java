package org.escalation.diagram.check;

import org.escalation.diagram.spec.SpecPlace;

/**
 * An expression that is not understood.
 *
 * @param text        as its author wrote it
 * @param reason      what is wrong with it
 * @param place       the first element that holds it
 * @param occurrences how often it stands in all files
 */
public record WrongExpression(String text, String reason, SpecPlace place, int occurrences) {
}
