package org.escalation.diagram.expression;

/**
 * Something wrong with an expression, found without evaluating it.
 *
 * @param message  one sentence
 * @param position offset in the text behind the prefix, from 0
 */
public record Finding(String message, int position) {
}
