package org.escalation.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.escalation.model.EscalationModel;

/**
 * Makes a model from a file of another format. Contributed through the extension point
 * {@value ExchangeRegistry#IMPORTERS}.
 */
public interface Importer {

    /**
     * Reads a file.
     *
     * @param file the file
     * @param cancelled asked now and then; when it answers true, the import ends with
     *     {@link java.util.concurrent.CancellationException}
     * @return a model that belongs to no file yet
     * @throws ExchangeException if the content is not what the format asks for; the message names the place
     * @throws IOException if reading fails
     */
    EscalationModel read(Path file, BooleanSupplier cancelled) throws ExchangeException, IOException;
}
