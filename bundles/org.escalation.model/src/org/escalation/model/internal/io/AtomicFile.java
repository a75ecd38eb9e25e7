/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.escalation.model.io.SaveException;

/**
 * Replaces the content of a file so that at every moment either the old or the new content is there complete: new
 * content goes to a temporary file in the same folder, is forced to the medium, and takes the old file's place in one
 * step. The old content is kept in a backup that is made the same way.
 */
public final class AtomicFile {

	/** What is appended to the name of a file for its backup. */
	public static final String BACKUP_SUFFIX = ".bak";

	private static final Duration LEFT_OVER_AGE = Duration.ofHours(1);
	private static final String TEMPORARY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp";

	/** Writes the new content. */
	@FunctionalInterface
	public interface Content {
		/** Writes to a stream that the caller closes. */
		void write(OutputStream out) throws IOException;
	}

	private final Path file;
	private final FileSteps steps;

	/** For a file that may or may not exist. A symbolic link is followed, so that the link stays. */
	public AtomicFile(Path file, FileSteps steps) {
		this.file = file;
		this.steps = steps;
	}

	/** The backup of a file. */
	public static Path backupOf(Path file) {
		return file.resolveSibling(file.getFileName() + BACKUP_SUFFIX);
	}

	/**
	 * Replaces the content.
	 *
	 * @throws SaveException if anything went wrong; the old content is untouched then
	 */
	public void replace(Content content, boolean backup) throws SaveException {
		Path target = target();
		Path temporary = temporary(target);
		Path oldCopy = temporary(target);
		try {
			try (OutputStream out = steps.create(temporary)) {
				content.write(out);
			}
			steps.force(temporary);
			if (steps.exists(target)) {
				steps.copyPermissions(target, temporary);
				if (backup) {
					steps.copy(target, oldCopy);
					steps.force(oldCopy);
					steps.replace(oldCopy, backupOf(target));
				}
			}
			steps.replace(temporary, target);
		} catch (IOException e) {
			SaveException failure = explain(e, target);
			discard(temporary, failure);
			discard(oldCopy, failure);
			throw failure;
		}
		forceFolder(target);
		removeLeftOvers(target);
	}

	private Path target() throws SaveException {
		try {
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			if (Files.isDirectory(target)) {
				throw failure(file + " cannot be saved: it is a folder", null);
			}
			if (!Files.isDirectory(target.getParent())) {
				throw failure(file + " cannot be saved: the folder " + target.getParent()
						+ " does not exist; create it or choose another", null);
			}
			if (Files.exists(target) && !Files.isWritable(target)) {
				throw failure(file + " cannot be saved: the file is read-only; change its permissions or save "
						+ "under another name", null);
			}
			return target;
		} catch (SaveException e) {
			throw e;
		} catch (IOException e) {
			throw explain(e, file);
		}
	}

	/** Hidden, and never the name of another file. */
	private static Path temporary(Path target) {
		return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
	}

	private void discard(Path temporary, SaveException failure) {
		try {
			steps.delete(temporary);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/** The new content is in place already; that the rename may not survive a power cut is no reason to report failure. */
	private void forceFolder(Path target) {
		try {
			steps.forceFolder(target.getParent());
		} catch (IOException e) {
			System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.DEBUG,
					"The folder of " + target + " cannot be forced to the medium", e);
		}
	}

	/**
	 * Removes what saves left behind that were killed half-way. Young ones are left: another process may be writing them.
	 */
	private void removeLeftOvers(Path target) {
		String name = "." + target.getFileName() + ".";
		Instant old = Instant.now().minus(LEFT_OVER_AGE);
		try {
			for (Path each : steps.list(target.getParent())) {
				String other = each.getFileName().toString();
				if (other.startsWith(name) && other.substring(name.length()).matches(TEMPORARY)
						&& steps.modified(each).isBefore(old)) {
					steps.delete(each);
				}
			}
		} catch (IOException e) {
			System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.DEBUG,
					"Left-overs of interrupted saves beside " + target + " cannot be removed", e);
		}
	}

	private SaveException explain(IOException e, Path target) {
		if (e instanceof SaveException known) {
			return known;
		}
		String reason;
		if (e instanceof AccessDeniedException) {
			reason = "the folder " + target.getParent() + " is not writable; change its permissions or save elsewhere";
		} else if (e instanceof NoSuchFileException) {
			reason = "the folder " + target.getParent() + " is not there any more";
		} else if (isFull(e, target)) {
			reason = "the disk is full; free some space or save elsewhere";
		} else {
			String detail = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
			reason = detail == null ? e.getClass().getSimpleName() : detail;
		}
		return failure(file + " cannot be saved: " + reason + ". The file is as it was before", e);
	}

	/** Java has no exception of its own for a full disk; its text differs between systems and languages. */
	private static boolean isFull(IOException e, Path target) {
		String text = String.valueOf(e.getMessage());
		if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota")) {
			return true;
		}
		try {
			return Files.getFileStore(target.getParent()).getUsableSpace() < 1 << 12;
		} catch (IOException unknown) {
			e.addSuppressed(unknown);
			return false;
		}
	}

	private static SaveException failure(String message, Throwable cause) {
		return new SaveException(SaveException.Reason.FILE_SYSTEM, message, cause);
	}
}
