/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The steps on the file system that an atomic save takes; a class of its own so that tests can make each step fail. */
public class FileSteps {

	/** Creates a file that must not exist and opens it for writing. */
	public OutputStream create(Path file) throws IOException {
		return Channels.newOutputStream(
				FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
	}

	/** Returns when the content of a file or folder is on the medium. */
	public void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Makes renames in a folder durable where the system allows it; Windows does not open folders. */
	public void forceFolder(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	/** Copies content. */
	public void copy(Path from, Path to) throws IOException {
		Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
	}

	/** Gives a file the permissions of another, as far as the file system has any. */
	public void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (posix != null) {
			Files.setPosixFilePermissions(to, posix.readAttributes().permissions());
		}
		AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
		AclFileAttributeView target = Files.getFileAttributeView(to, AclFileAttributeView.class);
		if (posix == null && acl != null && target != null) {
			target.setAcl(acl.getAcl());
		}
	}

	/** Puts a file in the place of another in one step. */
	public void replace(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network file systems; the complete new file is beside the old one should this step be interrupted.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes a file if it is there. */
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** Whether there is a file, not following a link at the end. */
	public boolean exists(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
	}

	/** The files of a folder, hidden ones too. */
	public List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** When a file was last written. */
	public Instant modified(Path file) throws IOException {
		return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
	}
}
