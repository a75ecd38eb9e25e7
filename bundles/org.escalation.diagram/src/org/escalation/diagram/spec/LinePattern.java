package org.escalation.diagram.spec;

/** How a line is broken. */
public enum LinePattern {
    /** Unbroken. */
    SOLID,
    /** Dashes. */
    DASH,
    /** Dots. */
    DOT,
    /** Dashes and dots in turn. */
    DASH_DOT;

    /** The pattern of the format's word; {@link #SOLID} for an unknown one. */
    static LinePattern of(String word) {
        return switch (word) {
            case "dash" -> DASH;
            case "dot" -> DOT;
            case "dash_dot" -> DASH_DOT;
            default -> SOLID;
        };
    }
}
