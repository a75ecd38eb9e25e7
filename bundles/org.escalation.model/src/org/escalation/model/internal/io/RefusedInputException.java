/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;

/** Thrown while reading a file that must be refused as a whole. */
public final class RefusedInputException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String code;
	private final int line;

	/** With the code of the diagnostic, the line (0 for the whole file) and the message without either. */
	public RefusedInputException(String code, int line, String message) {
		super(message);
		this.code = code;
		this.line = line;
	}

	/** Code of the diagnostic. */
	public String code() {
		return code;
	}

	/** Line counted from 1, 0 for the whole file. */
	public int line() {
		return line;
	}
}
