package org.escalation.diagram.tool;

import org.escalation.diagram.spec.SpecPlace;

/** A step that cannot be done; takes the whole tool back. */
final class ToolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SpecPlace place;

    ToolException(String message, SpecPlace place) {
        super(message);
        this.place = place;
    }

    ToolException(String message, SpecPlace place, Throwable cause) {
        super(message, cause);
        this.place = place;
    }

    SpecPlace place() {
        return place;
    }
}
