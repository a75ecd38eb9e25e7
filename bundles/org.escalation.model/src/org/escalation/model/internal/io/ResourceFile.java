/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Set;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.FileStamp;
import org.escalation.model.io.LoadSettings;
import org.escalation.model.io.SaveException;
import org.escalation.model.io.SaveSettings;
import org.escalation.model.io.UnreadableFileException;

/** The file of a resource, and what it looked like when it was last read or written here. */
public final class ResourceFile {

	/** Reads from a stream that the caller closes. */
	@FunctionalInterface
	public interface Reading {
		/** Reads to the end or fails. */
		void read(InputStream in) throws IOException;
	}

	private static final Set<String> DAMAGED = Set.of("file.empty", "file.truncated", "file.malformed");

	private final Resource resource;
	private FileStamp stamp;
	private Path stamped;

	/** For the resource whose URI names the file. */
	public ResourceFile(Resource resource) {
		this.resource = resource;
	}

	/** The file, or null if the URI is not one of a file on this machine. */
	public Path path() {
		URI uri = resource.getURI();
		if (uri == null) {
			return null;
		}
		if (resource.getResourceSet() != null) {
			uri = resource.getResourceSet().getURIConverter().normalize(uri);
		}
		if (uri.isPlatform()) {
			uri = CommonPlugin.asLocalURI(CommonPlugin.resolve(uri));
		}
		return uri.isFile() && uri.toFileString() != null ? Path.of(uri.toFileString()) : null;
	}

	/** The file, for saving. */
	public Path required() throws SaveException {
		Path path = path();
		if (path == null) {
			throw new SaveException(SaveException.Reason.FILE_SYSTEM,
					resource.getURI() + " cannot be saved: it is not a file on this machine", null);
		}
		return path;
	}

	/** How messages name the file. */
	public String label() {
		Path path = path();
		return path == null ? String.valueOf(resource.getURI()) : path.toString();
	}

	/** Whether the file that the URI names now is the one that was last read or written here. */
	public boolean isLoadedHere() {
		return stamped != null && stamped.equals(path());
	}

	/** Whether the file is not as it was when last read or written here. */
	public boolean isChanged() throws IOException {
		Path path = path();
		return isLoadedHere() && stamp.isOutdated(stamped);
	}

	/** Reads the file and remembers what it looked like. */
	public void read(Reading reading, LoadSettings limits) throws IOException {
		Path path = path();
		ModelReader reader = new ModelReader(label(), limits);
		try {
			if (!Files.isRegularFile(path)) {
				throw new RefusedInputException("file.missing", 0, Files.isDirectory(path) ? "This is a folder, not a model"
						: Files.exists(path) ? "This is not an ordinary file" : "There is no such file");
			}
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			if (attributes.size() > limits.maximumBytes()) {
				throw BoundedReader.tooLarge(limits);
			}
			MessageDigest digest = FileStamp.digest();
			try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
				reading.read(in);
			}
			stamp = FileStamp.of(attributes, digest);
			stamped = path;
		} catch (RefusedInputException e) {
			throw reader.refusal(e);
		} catch (UnreadableFileException e) {
			throw withRemedy(e, path);
		} catch (OutOfMemoryError e) {
			// What was built so far is out of reach by now, so there is room to say why.
			throw reader.refusal(new RefusedInputException("file.memory", 0, "The file needs more memory than the "
					+ (Runtime.getRuntime().maxMemory() >> 20) + " MB that Java may use; allow it more, for example with "
					+ "ESCALATION_VMARGS=-Xmx8g"));
		} catch (AccessDeniedException e) {
			throw reader.refusal(new RefusedInputException("file.access", 0, "You may not read this file"));
		} catch (NoSuchFileException e) {
			throw reader.refusal(new RefusedInputException("file.missing", 0, "There is no such file"));
		} catch (IOException e) {
			throw reader.refusal(new RefusedInputException("file.access", 0, "Reading failed: " + e.getMessage()));
		}
	}

	/** Damaged files are where a backup helps, so the message says whether there is one. */
	private static UnreadableFileException withRemedy(UnreadableFileException e, Path path) {
		FileDiagnostic said = e.diagnostic();
		if (!DAMAGED.contains(said.code())) {
			return e;
		}
		Path backup = AtomicFile.backupOf(path);
		String remedy = Files.isRegularFile(backup) ? "Its backup " + backup.getFileName() + " is beside it: restore that"
				: "It has no backup beside it: restore it from elsewhere, or create a new model";
		return new UnreadableFileException(new FileDiagnostic(said.severity(), said.code(), said.file(), said.line(),
				said.element(), said.message().replaceFirst("[. ]+$", "") + ". " + remedy, said.loss()), e);
	}

	/** Writes the file, unless someone else has changed it. */
	public void write(AtomicFile target, AtomicFile.Content content, SaveSettings settings) throws SaveException {
		Path path = required();
		try {
			if (!settings.overwrite()) {
				checkConflict(path);
			}
			target.replace(content, settings.backup());
			stamp = FileStamp.of(path);
			stamped = path;
		} catch (SaveException e) {
			throw e;
		} catch (IOException e) {
			throw new SaveException(SaveException.Reason.FILE_SYSTEM,
					path + " cannot be read to see whether it has changed: " + e.getMessage(), e);
		}
	}

	/** Notes that the file has been moved or renamed as it was. */
	public void relocated(Path newPath) {
		if (isLoadedHere()) {
			stamped = newPath;
		}
	}

	private void checkConflict(Path path) throws IOException {
		boolean known = isLoadedHere();
		if (known ? stamp.isOutdated(path) : Files.exists(path)) {
			String what = !known ? "there is already a file of that name" : Files.exists(path)
					? "someone else has changed the file since it was loaded" : "the file has been deleted since it was loaded";
			throw new SaveException(SaveException.Reason.CONFLICT, path + " is not saved: " + what
					+ ". Save under another name, compare and merge, or overwrite it", null);
		}
	}
}
