/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

/**
 * Follows XML markup just closely enough to know whether a character lies in a tag, a comment or text, and refuses what
 * the parser must not see. Not a parser: it accepts more than XML.
 */
final class MarkupGuard {

	private enum State {
		TEXT, OPENED, TAG, APOSTROPHE, QUOTE, DECLARATION, COMMENT, SECTION, INSTRUCTION
	}

	private static final String COMMENT = "--";
	private static final String SECTION = "[CDATA[";

	private final int limit;
	private State state = State.TEXT;
	private int length;
	private int line = 1;
	private boolean blank = true;
	private final StringBuilder declaration = new StringBuilder();
	private char last;
	private char beforeLast;

	MarkupGuard(int limit) {
		this.limit = limit;
	}

	int line() {
		return line;
	}

	boolean isBlank() {
		return blank;
	}

	void accept(char[] text, int from, int to) throws RefusedInputException {
		for (int i = from; i < to; i++) {
			if (state == State.QUOTE) {
				i = skipQuoted(text, i, to);
			}
			if (i < to) {
				accept(text[i]);
			}
		}
	}

	/** Most of a model is attribute values; nothing in them matters but their end and their length. */
	private int skipQuoted(char[] text, int from, int to) throws RefusedInputException {
		int i = from;
		while (i < to && text[i] != '"' && text[i] != '\n') {
			i++;
		}
		length += i - from;
		checkLength();
		return i;
	}

	private void checkLength() throws RefusedInputException {
		if (length > limit) {
			throw new RefusedInputException("file.limit", line, "A tag or comment is longer than " + limit
					+ " characters; the file is damaged or was not written as a model");
		}
	}

	private void accept(char c) throws RefusedInputException {
		if (c == '\n') {
			line++;
		}
		if (state == State.TEXT) {
			text(c);
			return;
		}
		length++;
		checkLength();
		markup(c);
		beforeLast = last;
		last = c;
	}

	private void text(char c) throws RefusedInputException {
		if (c == '<') {
			blank = false;
			state = State.OPENED;
			length = 0;
			last = 0;
			beforeLast = 0;
		} else if (blank && c > ' ' && c != '\uFEFF') {
			throw new RefusedInputException("file.format", line,
					"This is not a model: the file is not XML. Models are XMI files that begin with <?xml");
		}
	}

	private void markup(char c) throws RefusedInputException {
		switch (state) {
			case OPENED -> opened(c);
			case TAG -> tag(c);
			case APOSTROPHE -> leave(c == '\'', State.TAG);
			case QUOTE -> leave(c == '"', State.TAG);
			case DECLARATION -> declaration(c);
			case COMMENT -> leave(c == '>' && last == '-' && beforeLast == '-', State.TEXT);
			case SECTION -> leave(c == '>' && last == ']' && beforeLast == ']', State.TEXT);
			case INSTRUCTION -> leave(c == '>' && last == '?', State.TEXT);
			default -> throw new IllegalStateException(state.name());
		}
	}

	private void opened(char c) throws RefusedInputException {
		if (c == '!') {
			declaration.setLength(0);
			state = State.DECLARATION;
		} else if (c == '?') {
			state = State.INSTRUCTION;
		} else {
			state = State.TAG;
			tag(c);
		}
	}

	private void tag(char c) {
		if (c == '>') {
			state = State.TEXT;
		} else if (c == '\'') {
			state = State.APOSTROPHE;
		} else if (c == '"') {
			state = State.QUOTE;
		}
	}

	private void declaration(char c) throws RefusedInputException {
		declaration.append(c);
		String begun = declaration.toString();
		if (begun.equals(COMMENT)) {
			state = State.COMMENT;
			last = 0;
		} else if (begun.equals(SECTION)) {
			state = State.SECTION;
		} else if (!COMMENT.startsWith(begun) && !SECTION.startsWith(begun)) {
			throw new RefusedInputException("file.doctype", line,
					"The file declares a document type or entities; models never do, so it is refused. "
							+ "Remove the declaration if you trust the file");
		}
	}

	private void leave(boolean end, State next) {
		if (end) {
			state = next;
		}
	}
}
