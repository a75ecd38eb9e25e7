package org.escalation.diagram.tool;

/**
 * A value that a tool asks the user for before it runs.
 *
 * @param name          of the variable
 * @param message       what to give; may be empty
 * @param proposed      value at first, as text
 */
public record Entry(String name, String message, String proposed) {
}
