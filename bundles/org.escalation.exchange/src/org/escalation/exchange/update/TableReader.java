package org.escalation.exchange.update;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;

/** Reads the tables of a file. */
public interface TableReader {

    /**
     * Reads a file.
     *
     * @param file the file, or a folder of tables
     * @param problems takes what is wrong with cells and lines
     * @param cancelled asked now and then; when it answers true, reading ends with
     *     {@link java.util.concurrent.CancellationException}
     * @return the tables
     * @throws ExchangeException if nothing of the file can be used; the message names the place
     * @throws IOException if reading fails
     */
    List<ImportedTable> read(Path file, Problems problems, BooleanSupplier cancelled) throws ExchangeException, IOException;
}
