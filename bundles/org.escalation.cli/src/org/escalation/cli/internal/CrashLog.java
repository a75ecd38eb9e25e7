package org.escalation.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes the stack trace of a defect to a file of its own, so that the user sees one line and can still report it. */
public final class CrashLog {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

	private final Path folder;

	/** @param folder where log files are kept; created when needed */
	public CrashLog(Path folder) {
		this.folder = folder;
	}

	/**
	 * Writes a log file.
	 *
	 * @return the file, or nothing when the folder cannot be written: a crash must not be hidden by a second one
	 */
	public Optional<Path> write(Throwable defect) {
		LocalDateTime now = LocalDateTime.now();
		Path file = folder.resolve("escalation-" + STAMP.format(now) + ".log");
		try {
			Files.createDirectories(folder);
			try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
				out.println(now + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
				defect.printStackTrace(out);
			}
			return Optional.of(file);
		} catch (IOException unwritable) {
			return Optional.empty();
		}
	}
}
