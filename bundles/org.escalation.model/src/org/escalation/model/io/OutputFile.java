/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.escalation.model.internal.io.AtomicFile;
import org.escalation.model.internal.io.FileSteps;

/**
 * Writes a file that is made from a model, such as a report or an export: complete or not at all, whatever happens on
 * the way.
 */
public final class OutputFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {
		/** Writes to a stream that the caller closes. */
		void write(OutputStream out) throws IOException;
	}

	private OutputFile() {
	}

	/**
	 * Writes a file.
	 *
	 * @param file    where to; its folder must exist
	 * @param replace whether a file that is there already may be replaced
	 * @param content writes the content; what it throws ends the writing, and the file is as it was before
	 * @throws SaveException if the file exists and must not be replaced, or cannot be written
	 */
	public static void write(Path file, boolean replace, Content content) throws SaveException {
		if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new SaveException(SaveException.Reason.CONFLICT,
					file + " exists already; choose another name or allow it to be replaced", null);
		}
		try {
			new AtomicFile(file, new FileSteps()).replace(out -> writeTo(out, content), false);
		} catch (SaveException e) {
			if (e.getCause() instanceof ContentFailure failure) {
				throw failure.thrown;
			}
			throw e;
		}
	}

	private static void writeTo(OutputStream out, Content content) throws IOException {
		try {
			content.write(out);
		} catch (RuntimeException e) {
			throw new ContentFailure(e);
		}
	}

	/** Carries what the content threw past the clean-up of the unfinished file. */
	private static final class ContentFailure extends IOException {

		private static final long serialVersionUID = 1L;

		private final RuntimeException thrown;

		ContentFailure(RuntimeException thrown) {
			super(thrown.getMessage(), thrown);
			this.thrown = thrown;
		}
	}
}
