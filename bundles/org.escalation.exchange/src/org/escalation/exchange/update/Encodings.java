package org.escalation.exchange.update;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of bytes. UTF-8 is read with and without byte order mark; UTF-16 and the Western European encoding of older
 * spreadsheets are named, and read by choice.
 */
final class Encodings {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_096;

    private Encodings() {
    }

    /** The text, or null if its encoding is refused. */
    static String text(byte[] bytes, String file, Problems problems) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return problems.mend(new Place(file, null, 1, 1), "the file is in " + wide + " instead of UTF-8",
                    "read in that encoding") ? unmarked(new String(bytes, wide)) : null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!decoder.decode(in, out, true).isError()) {
            return unmarked(out.flip().toString());
        }
        return problems.mend(place(out.flip().toString(), file), "the file is not in UTF-8; the first byte that does not fit is "
                + String.format("%02X", in.get(in.position())), "read as Western European (windows-1252)")
                        ? new String(bytes, WESTERN) : null;
    }

    private static Place place(String before, String file) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file, null, line, 1 + before.length() - (before.lastIndexOf('\n') + 1));
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** UTF-16 by its mark, or by the zeros that every second byte of Latin letters is there; null for neither. */
    private static Charset wide(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 4 > looked && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] * 4 > looked && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
