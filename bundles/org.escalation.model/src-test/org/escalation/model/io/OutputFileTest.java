/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

	@TempDir
	private Path folder;

	private static OutputFile.Content text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void replacesOnlyWhenAllowed() throws IOException {
		Path file = folder.resolve("report.html");
		OutputFile.write(file, false, text("one"));
		SaveException refused = assertThrows(SaveException.class, () -> OutputFile.write(file, false, text("two")));
		assertEquals(SaveException.Reason.CONFLICT, refused.reason());
		assertEquals("one", Files.readString(file));
		OutputFile.write(file, true, text("two"));
		assertEquals("two", Files.readString(file));
	}

	@Test
	void whatFailsOnTheWayLeavesNothingBehind() throws IOException {
		Path file = folder.resolve("report.html");
		assertThrows(CancellationException.class, () -> OutputFile.write(file, false, out -> {
			out.write(1);
			throw new CancellationException("enough");
		}));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void aMissingFolderIsNamed() {
		Path file = folder.resolve("none").resolve("report.html");
		SaveException failed = assertThrows(SaveException.class, () -> OutputFile.write(file, false, text("x")));
		assertEquals(true, failed.getMessage().contains("none"), failed.getMessage());
	}
}
