package org.escalation.diagram.store;

import java.io.IOException;

/** A file is no {@code .diagrams} file that can be read; the message names the file and says why. */
public final class DiagramsFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one clear sentence
     */
    public DiagramsFileException(String message) {
        super(message);
    }
}
