package org.escalation.diagram.scene;

import java.util.Objects;

/**
 * A small sign on an element, such as a problem found by validation.
 *
 * @param severity how grave it is; decides sign and colour
 * @param text     what it says, shown as tooltip
 */
public record Marker(Severity severity, String text) {

    /** Kinds of marker, the gravest last. */
    public enum Severity {
        /** A decoration that reports no problem. */
        DECORATION,
        /** A remark. */
        INFO,
        /** A warning. */
        WARNING,
        /** An error. */
        ERROR
    }

    /** Checks that no part is missing. */
    public Marker {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }
}
