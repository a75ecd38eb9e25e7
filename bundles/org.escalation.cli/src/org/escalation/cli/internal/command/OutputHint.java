package org.escalation.cli.internal.command;

import org.escalation.model.io.SaveException;

/** What to tell the user about output that could not be written. */
final class OutputHint {

    private OutputHint() {
    }

    /** The exception's sentence; where a file is in the way, with the option that helps. */
    static String of(Exception failure) {
        boolean inTheWay = failure instanceof SaveException save && save.reason() == SaveException.Reason.CONFLICT;
        return failure.getMessage() + (inTheWay ? " (--force)" : "");
    }
}
