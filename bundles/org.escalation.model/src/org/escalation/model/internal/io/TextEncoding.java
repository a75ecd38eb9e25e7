/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a file from its first bytes. UTF-8 is what we write. UTF-16 and
 * ISO-8859-1 or US-ASCII that are declared are read as well, because other XMI tools write them; the file is UTF-8
 * again after the next save.
 */
record TextEncoding(Charset charset, int markLength) {

	private static final Pattern DECLARED = Pattern
			.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

	/** Looks at the first bytes of a file. */
	static TextEncoding of(byte[] head, int length) throws RefusedInputException {
		if (length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (length >= 4 && isFourBytesWide(head)) {
			throw new RefusedInputException("file.encoding", 1,
					"The file is written in UTF-32, which is not supported here; convert it to UTF-8");
		}
		if (length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2);
		}
		if (length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		if (length >= 2 && head[0] == '<' && head[1] == 0) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 0);
		}
		if (length >= 2 && head[0] == 0 && head[1] == '<') {
			return new TextEncoding(StandardCharsets.UTF_16BE, 0);
		}
		Matcher declared = DECLARED.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
		return new TextEncoding(declared.find() ? accepted(declared.group(1)) : StandardCharsets.UTF_8, 0);
	}

	/** UTF-32 by its byte order mark, or by an opening bracket of four bytes. */
	private static boolean isFourBytesWide(byte[] head) {
		int first = (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
		return first == 0xFFFE0000 || first == 0x0000FEFF || first == '<' || first == '<' << 24;
	}

	private static Charset accepted(String name) throws RefusedInputException {
		return switch (name.toUpperCase(Locale.ROOT)) {
			case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
			case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
			case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
			default -> throw new RefusedInputException("file.encoding", 1, "The file declares the encoding " + name
					+ ", which is not supported here; convert it to UTF-8");
		};
	}
}
