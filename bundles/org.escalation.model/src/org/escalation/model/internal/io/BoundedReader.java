/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

import org.escalation.model.io.LoadSettings;

/**
 * Decodes a file strictly and guards the parser behind it: the parser buffers a whole tag or comment, so the length of
 * those is limited here, and document type declarations are refused before the parser sees them.
 */
final class BoundedReader extends Reader {

	private final InputStream in;
	private final LoadSettings limits;
	private final MarkupGuard guard;
	private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
	private CharsetDecoder decoder;
	private long bytesRead;
	private boolean atEnd;
	private boolean endDelivered;

	BoundedReader(InputStream in, LoadSettings limits) {
		this.in = in;
		this.limits = limits;
		this.guard = new MarkupGuard(limits.maximumTokenLength());
	}

	/** Whether the parser has asked for more than the file has. */
	boolean isEndDelivered() {
		return endDelivered;
	}

	/** Line reached so far, counted from 1. */
	int line() {
		return guard.line();
	}

	/** Whether the file had any character that is not white space. */
	boolean isBlank() {
		return guard.isBlank();
	}

	/** Whether the file has no bytes at all. */
	boolean isEmpty() {
		return bytesRead == 0;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (decoder == null) {
			start();
		}
		CharBuffer characters = CharBuffer.wrap(target, offset, length).slice();
		while (characters.position() == 0) {
			CoderResult result = decoder.decode(bytes, characters, atEnd);
			if (result.isError()) {
				guard.accept(target, offset, offset + characters.position());
				throw new RefusedInputException("file.encoding", guard.line(), "The text is not valid "
						+ decoder.charset().name() + " here; save the file as UTF-8 in the program that wrote it");
			}
			if (characters.position() == 0) {
				if (atEnd) {
					endDelivered = true;
					return -1;
				}
				fill();
			}
		}
		int count = characters.position();
		guard.accept(target, offset, offset + count);
		return count;
	}

	private void start() throws IOException {
		fill();
		while (!atEnd && bytes.remaining() < 200) {
			fill();
		}
		TextEncoding encoding = TextEncoding.of(bytes.array(), bytes.remaining());
		bytes.position(encoding.markLength());
		decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** Keeps the undecoded rest and appends what the stream has; leaves the buffer ready for reading. */
	private void fill() throws IOException {
		if (bytesRead == 0) {
			bytes.limit(0);
		}
		bytes.compact();
		int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
		if (count < 0) {
			atEnd = true;
		} else {
			bytes.position(bytes.position() + count);
			bytesRead += count;
			if (bytesRead > limits.maximumBytes()) {
				throw tooLarge(limits);
			}
		}
		bytes.flip();
	}

	static RefusedInputException tooLarge(LoadSettings limits) {
		return new RefusedInputException("file.size", 0, "The file is larger than " + (limits.maximumBytes() >> 20)
				+ " MB, the limit for models; it is probably not a model");
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
