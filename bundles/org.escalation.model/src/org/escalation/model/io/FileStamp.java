/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file looked like at a moment, to see later whether someone else has changed it.
 *
 * @param exists   whether there was a file
 * @param size     its size in bytes
 * @param modified time of its last change in milliseconds since 1970
 * @param hash     SHA-256 of its content in hexadecimal; empty if there was no file
 */
public record FileStamp(boolean exists, long size, long modified, String hash) {

	/** The stamp of a file that is not there. */
	public static final FileStamp ABSENT = new FileStamp(false, 0, 0, "");

	/** Reads the file, if there is one, to stamp it. */
	public static FileStamp of(Path file) throws IOException {
		if (!Files.exists(file)) {
			return ABSENT;
		}
		BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
		MessageDigest digest = digest();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(java.io.OutputStream.nullOutputStream());
		}
		return of(before, digest);
	}

	/** From attributes taken before reading and the digest of what was read. */
	public static FileStamp of(BasicFileAttributes attributes, MessageDigest digest) {
		return new FileStamp(true, attributes.size(), attributes.lastModifiedTime().toMillis(),
				HexFormat.of().formatHex(digest.digest()));
	}

	/** The digest that stamps use. */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/**
	 * Whether the file's content is no longer what it was at the time of the stamp. Size and time decide in the usual
	 * case; only where they differ is the content read, so that a mere touch does not count as a change.
	 */
	public boolean isOutdated(Path file) throws IOException {
		if (!Files.exists(file)) {
			return exists;
		}
		if (!exists) {
			return true;
		}
		BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
		if (now.size() != size) {
			return true;
		}
		return now.lastModifiedTime().toMillis() != modified && !of(file).hash.equals(hash);
	}
}
