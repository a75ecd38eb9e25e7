/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;

/** A save that did not take place. The file on disk is as it was before; the message names it and says what to do. */
public final class SaveException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a save did not take place. */
	public enum Reason {
		/** The file was changed, created or deleted by someone else since it was loaded or last saved. */
		CONFLICT,
		/** Parts of the file could not be read when it was loaded; saving would lose them. */
		CONTENT_LOSS,
		/** The model holds something that a file cannot hold, such as a control character. */
		UNWRITABLE_CONTENT,
		/** The folder is missing or not writable, the disk is full, or another error of the file system. */
		FILE_SYSTEM
	}

	private final Reason reason;

	/** For a reason, with a message for the user. */
	public SaveException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/** Why the save did not take place. */
	public Reason reason() {
		return reason;
	}
}
