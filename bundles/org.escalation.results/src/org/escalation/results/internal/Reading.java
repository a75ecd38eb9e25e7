package org.escalation.results.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.escalation.results.ResultsException;

/**
 * Something read from the files of a run.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface Reading<T> {

    /** Reads it. */
    T read() throws IOException;

    /**
     * Reads it, or says which results cannot be read and why.
     *
     * @param folder where the results are
     * @throws ResultsException when they cannot be read
     */
    static <T> T from(Path folder, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new ResultsException("The results in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
