/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;

/** A file that was refused as a whole. The message is one line for the user, with file and line. */
public final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient FileDiagnostic diagnostic;

	/** For the diagnostic that says why. */
	public UnreadableFileException(FileDiagnostic diagnostic, Throwable cause) {
		super(diagnostic.toString(), cause);
		this.diagnostic = diagnostic;
	}

	/** Why the file was refused; null only in a deserialised copy. */
	public FileDiagnostic diagnostic() {
		return diagnostic;
	}
}
