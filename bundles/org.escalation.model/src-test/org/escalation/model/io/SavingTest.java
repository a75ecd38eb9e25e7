/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.model.internal.io.FileSteps;

/** Saving replaces a file completely or not at all. */
class SavingTest {

	@TempDir
	Path folder;

	private Path file;
	private EscalationResource resource;
	private byte[] old;

	@BeforeEach
	void saveOnce() throws IOException {
		file = folder.resolve("crisis.escalation");
		resource = EscalationFiles.create(file, "old");
		resource.save(SaveSettings.DEFAULT);
		old = Files.readAllBytes(file);
		resource.model().setName("new");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(each -> each.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void thePreviousContentIsKeptAsBackup() throws IOException {
		assertEquals(List.of("crisis.escalation"), names());
		resource.save(SaveSettings.DEFAULT);
		assertArrayEquals(old, Files.readAllBytes(EscalationFiles.backupOf(file)));
		assertEquals("new", EscalationFiles.load(file).model().getName());
		assertEquals("old", EscalationFiles.load(EscalationFiles.backupOf(file)).model().getName());
		assertEquals(List.of("crisis.escalation", "crisis.escalation.bak"), names());
	}

	@Test
	void aCrashAtAnyByteLosesNothing() throws IOException {
		for (int bytes = 0; bytes < old.length; bytes += 37) {
			int limit = bytes;
			FileSteps crash = new FileSteps() {
				@Override
				public OutputStream create(Path path) throws IOException {
					return new FailingStream(super.create(path), limit);
				}
			};
			SaveException failure = assertThrows(SaveException.class,
					() -> resource.save(SaveSettings.DEFAULT, crash));
			assertEquals(SaveException.Reason.FILE_SYSTEM, failure.reason());
			assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
			assertTrue(failure.getMessage().contains("disk is full"), failure.getMessage());
			assertArrayEquals(old, Files.readAllBytes(file));
			assertEquals(List.of("crisis.escalation"), names());
		}
	}

	@Test
	void aCrashAtAnyStepLeavesTheOldOrTheNewContentComplete() throws IOException {
		for (int step = 0; step < 9; step++) {
			CrashingSteps crash = new CrashingSteps(step);
			boolean crashed = false;
			try {
				resource.save(SaveSettings.DEFAULT, crash);
			} catch (PowerCut e) {
				crashed = true;
			}
			assertEquals(step < 8, crashed, "step " + step);
			String name = EscalationFiles.load(file).model().getName();
			assertTrue(name.equals("old") || name.equals("new"), "step " + step);
			Path backup = EscalationFiles.backupOf(file);
			assertTrue(!Files.exists(backup) || EscalationFiles.load(backup).isReadable(), "step " + step);
			Files.write(file, old);
			resource.unload();
			resource.load(null);
			resource.model().setName("new");
		}
	}

	@Test
	void leftOversOfKilledSavesAreRemovedWhenTheyAreOld() throws IOException {
		String leftOver = ".crisis.escalation.0beb4d3a-cd2e-4705-989f-3353c4377d11.tmp";
		String young = ".crisis.escalation.1beb4d3a-cd2e-4705-989f-3353c4377d11.tmp";
		String foreign = ".crisis.escalation.notes.tmp";
		FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
		for (String each : List.of(leftOver, foreign)) {
			Files.setLastModifiedTime(Files.writeString(folder.resolve(each), "half a mod"), yesterday);
		}
		Files.writeString(folder.resolve(young), "half a mod");
		resource.save(SaveSettings.DEFAULT);
		assertEquals(List.of(young, foreign, "crisis.escalation", "crisis.escalation.bak"), names());
	}

	@Test
	void permissionsStayAndLinksAreFollowed() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		Path link = Files.createSymbolicLink(folder.resolve("link.escalation"), file);
		EscalationFiles.save(EscalationFiles.load(link).model(), link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void foreignChangesAreAConflictAndNotOverwritten() throws IOException {
		Files.writeString(file, new String(old, java.nio.charset.StandardCharsets.UTF_8).replace("\"old\"", "\"foreign\""));
		assertTrue(resource.isChangedOnDisk());
		SaveException conflict = assertThrows(SaveException.class, () -> resource.save(SaveSettings.DEFAULT));
		assertEquals(SaveException.Reason.CONFLICT, conflict.reason());
		assertTrue(conflict.getMessage().contains("someone else has changed"), conflict.getMessage());
		assertEquals("foreign", EscalationFiles.load(file).model().getName());

		resource.save(SaveSettings.DEFAULT.overwriting());
		assertFalse(resource.isChangedOnDisk());
		assertEquals("new", EscalationFiles.load(file).model().getName());
		assertEquals("foreign", EscalationFiles.load(EscalationFiles.backupOf(file)).model().getName());
	}

	@Test
	void aTouchIsNoConflictButADeletionAndAnExistingFileAre() throws IOException {
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
		assertFalse(resource.isChangedOnDisk());
		resource.save(SaveSettings.DEFAULT);
		Files.delete(file);
		assertEquals(SaveException.Reason.CONFLICT,
				assertThrows(SaveException.class, () -> resource.save(SaveSettings.DEFAULT)).reason());
		Path taken = Files.writeString(folder.resolve("taken.escalation"), "mine");
		assertEquals(SaveException.Reason.CONFLICT,
				assertThrows(SaveException.class, () -> EscalationFiles.save(resource.model(), taken)).reason());
		assertEquals("mine", Files.readString(taken));
		assertEquals(file, resource.path(), "a failed save elsewhere must not move the model");
	}

	@Test
	void missingAndForbiddenFoldersAreNamed() {
		Path nowhere = folder.resolve("no/such/folder/m.escalation");
		SaveException missing = assertThrows(SaveException.class,
				() -> EscalationFiles.save(resource.model(), nowhere));
		assertTrue(missing.getMessage().contains(nowhere.toString())
				&& missing.getMessage().contains("does not exist"), missing.getMessage());
		FileSteps forbidden = new FileSteps() {
			@Override
			public OutputStream create(Path path) throws IOException {
				throw new AccessDeniedException(path.toString());
			}
		};
		SaveException denied = assertThrows(SaveException.class,
				() -> resource.save(SaveSettings.DEFAULT, forbidden));
		assertTrue(denied.getMessage().contains("not writable"), denied.getMessage());
		assertTrue(assertThrows(SaveException.class, () -> EscalationFiles.save(resource.model(), folder,
				SaveSettings.DEFAULT.overwriting())).getMessage().contains("is a folder"));
	}

	@Test
	void recoveryCopiesAreFoundAfterACrashAndGoneAfterSaving() throws IOException {
		RecoveryStore store = new RecoveryStore(folder.resolve("recovery"));
		assertEquals(List.of(), store.list());
		store.write(RecoveryStore.capture(resource));
		RecoveryStore.RecoveryCopy copy = store.find(file).orElseThrow();
		assertEquals(file, copy.original());
		assertEquals("new", EscalationFiles.load(copy.copy()).model().getName());
		assertEquals(List.of(copy), store.list());

		resource.save(SaveSettings.DEFAULT);
		assertTrue(store.find(file).isEmpty(), "a copy that equals the file is of no use");
		store.discard(file);
		assertEquals(List.of(), store.list());
	}

	/** A stream on a disk with room for some bytes. */
	private static final class FailingStream extends OutputStream {
		private final OutputStream out;
		private int room;

		FailingStream(OutputStream out, int room) {
			this.out = out;
			this.room = room;
		}

		@Override
		public void write(int b) throws IOException {
			if (room-- <= 0) {
				throw new IOException("No space left on device");
			}
			out.write(b);
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}

	/** Not an IOException: nothing cleans up after a power cut. */
	private static final class PowerCut extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	private static final class CrashingSteps extends FileSteps {
		private int left;

		CrashingSteps(int steps) {
			left = steps;
		}

		private void step() {
			if (left-- == 0) {
				throw new PowerCut();
			}
		}

		@Override
		public OutputStream create(Path path) throws IOException {
			step();
			return super.create(path);
		}

		@Override
		public void force(Path path) throws IOException {
			step();
			super.force(path);
		}

		@Override
		public void copy(Path from, Path to) throws IOException {
			step();
			super.copy(from, to);
		}

		@Override
		public void copyPermissions(Path from, Path to) throws IOException {
			step();
			super.copyPermissions(from, to);
		}

		@Override
		public void replace(Path from, Path to) throws IOException {
			step();
			super.replace(from, to);
		}

		@Override
		public void forceFolder(Path path) throws IOException {
			step();
			super.forceFolder(path);
		}
	}
}
