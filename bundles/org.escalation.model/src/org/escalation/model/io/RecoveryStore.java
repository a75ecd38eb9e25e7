/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.escalation.model.internal.io.AtomicFile;
import org.escalation.model.internal.io.FileSteps;

/**
 * Copies of models with unsaved changes, written from time to time and offered after a crash. One folder, which the
 * workbench chooses, holds for each model file at most one copy {@code NAME-HASH.escalation} and beside it a
 * {@code .properties} file with the path of the original and the time. Copies are discarded when the model is saved or
 * closed; whatever is found at the next start was not.
 * <p>
 * {@link #capture} must run where the model may be read; {@link #write} and everything else may run in any thread.
 */
public final class RecoveryStore {

	private static final String ORIGINAL = "original";
	private static final String TIME = "time";

	private final Path folder;

	/** For a folder, which is created when the first copy is written. */
	public RecoveryStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * The content of a model at a moment, ready to be written.
	 *
	 * @param original file of the model
	 * @param content  the bytes as a save would write them
	 * @param time     when it was taken
	 */
	public record Snapshot(Path original, byte[] content, Instant time) {
	}

	/**
	 * A copy that was found.
	 *
	 * @param original file of which it is a copy; may not exist any more
	 * @param copy     the copy, to be opened with {@link EscalationFiles#load}
	 * @param time     when it was taken
	 */
	public record RecoveryCopy(Path original, Path copy, Instant time) {
	}

	/** Takes the content of a model with unsaved changes. */
	public static Snapshot capture(EscalationResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.writeTo(out);
		Path original = resource.path();
		if (original == null) {
			throw new SaveException(SaveException.Reason.FILE_SYSTEM,
					resource.getURI() + " has no recovery copy: it is not a file on this machine", null);
		}
		return new Snapshot(original.toAbsolutePath().normalize(), out.toByteArray(), Instant.now());
	}

	/** Writes a copy in place of an earlier one of the same file. */
	public void write(Snapshot snapshot) throws IOException {
		Files.createDirectories(folder);
		Path copy = copyOf(snapshot.original());
		Properties about = new Properties();
		about.setProperty(ORIGINAL, snapshot.original().toString());
		about.setProperty(TIME, snapshot.time().toString());
		new AtomicFile(copy, new FileSteps()).replace(out -> out.write(snapshot.content()), false);
		new AtomicFile(aboutOf(copy), new FileSteps()).replace(out -> about.store(out, null), false);
	}

	/** The copy of a file, if there is one whose content differs from the file's. */
	public Optional<RecoveryCopy> find(Path original) throws IOException {
		Path normal = original.toAbsolutePath().normalize();
		Path copy = copyOf(normal);
		if (!Files.exists(copy) || Files.exists(normal) && Files.mismatch(copy, normal) < 0) {
			return Optional.empty();
		}
		return read(copy);
	}

	/** All copies, newest first. Files that are no complete copies are left out. */
	public List<RecoveryCopy> list() throws IOException {
		List<RecoveryCopy> found = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return found;
		}
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
				"*." + EscalationResourceFactory.EXTENSION)) {
			for (Path copy : files) {
				read(copy).ifPresent(found::add);
			}
		} catch (java.nio.file.DirectoryIteratorException | UncheckedIOException e) {
			throw new IOException("The recovery folder " + folder + " cannot be read", e);
		}
		found.sort(Comparator.comparing(RecoveryCopy::time).reversed());
		return found;
	}

	/** Removes the copy of a file, if there is one: after saving, or when the user does not want it. */
	public void discard(Path original) throws IOException {
		Path copy = copyOf(original.toAbsolutePath().normalize());
		Files.deleteIfExists(copy);
		Files.deleteIfExists(aboutOf(copy));
	}

	private static Optional<RecoveryCopy> read(Path copy) throws IOException {
		Path about = aboutOf(copy);
		if (!Files.exists(about)) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(about)) {
			properties.load(in);
			return Optional.of(new RecoveryCopy(Path.of(properties.getProperty(ORIGINAL, "")), copy,
					Instant.parse(properties.getProperty(TIME, ""))));
		} catch (DateTimeParseException | IllegalArgumentException e) {
			// Damaged by the crash or edited by hand: the copy itself may be good, so its own time stands in.
			return Optional.of(new RecoveryCopy(copy, copy, Files.getLastModifiedTime(copy).toInstant()));
		}
	}

	/** Readable, and different for files of the same name in different folders. */
	private Path copyOf(Path original) {
		MessageDigest digest = FileStamp.digest();
		String hash = HexFormat.of().formatHex(digest.digest(original.toString().getBytes(StandardCharsets.UTF_8)), 0, 6);
		String name = String.valueOf(original.getFileName()).replaceFirst("\\.[^.]*$", "");
		return folder.resolve(name + "-" + hash + "." + EscalationResourceFactory.EXTENSION);
	}

	private static Path aboutOf(Path copy) {
		return copy.resolveSibling(copy.getFileName() + ".properties");
	}
}
