package org.escalation.exchange;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where an export goes: one file, or a folder of files. What is written takes its place only when it is complete, so a
 * reader never sees half a file.
 */
public interface ExportTarget {

    /** Writes content to a stream that the caller closes. */
    @FunctionalInterface
    interface Content {

        /** Writes everything. */
        void writeTo(OutputStream out) throws ExchangeException, IOException;
    }

    /** Whether a folder is wanted rather than one file. */
    boolean isFolder();

    /**
     * Writes the one file.
     *
     * @throws ExchangeException if the target is a folder, or as the content says
     */
    void write(Content content) throws ExchangeException, IOException;

    /**
     * Writes one file of the folder.
     *
     * @param name plain file name without a path
     * @throws ExchangeException if the target is a file, or as the content says
     */
    void write(String name, Content content) throws ExchangeException, IOException;
}
