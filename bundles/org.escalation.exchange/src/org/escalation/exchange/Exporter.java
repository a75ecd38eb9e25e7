package org.escalation.exchange;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.escalation.model.EscalationModel;

/**
 * Writes a model in another format. Contributed through the extension point {@value ExchangeRegistry#EXPORTERS}.
 *
 * <p>Implementations have no state and never change the model.
 */
public interface Exporter {

    /**
     * Writes the model. On any exception the target is as it was before.
     *
     * @param model what to write
     * @param target where to
     * @param cancelled asked now and then; when it answers true, the export ends with
     *     {@link java.util.concurrent.CancellationException}
     * @throws ExchangeException if the model or the kind of target does not fit the format
     * @throws IOException if writing fails
     */
    void export(EscalationModel model, ExportTarget target, BooleanSupplier cancelled)
            throws ExchangeException, IOException;
}
