package org.escalation.exchange.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.escalation.exchange.ExchangeException;
import org.escalation.exchange.Importer;
import org.escalation.exchange.json.JsonModelReader;
import org.escalation.model.EscalationModel;

/** Makes a model from a JSON file in UTF-8, with or without byte order mark. */
public final class JsonImporter implements Importer {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public EscalationModel read(Path file, BooleanSupplier cancelled) throws ExchangeException, IOException {
        try (PushbackReader text = new PushbackReader(open(file))) {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
            return new JsonModelReader(text, cancelled).read();
        } catch (CharacterCodingException notUtf8) {
            throw new ExchangeException(file.getFileName() + " is not in UTF-8; save it in that encoding", notUtf8);
        }
    }

    private static Reader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
