package org.escalation.diagram.spec;

/**
 * A shape's outline.
 *
 * @param size  width in pixels; 0 draws none
 * @param color of the line
 * @param line  pattern of the line
 */
public record BorderSpec(ExpressionText size, ColorSpec color, LinePattern line) {
}
