/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.TimeUnit;
import org.escalation.model.io.EscalationFiles;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.LoadResult;
import org.escalation.model.io.SaveSettings;
import org.escalation.model.io.Severity;

/** The fixture of version 0 opens as today's model, with lines of the old file, and saves in today's format. */
class HorizonWithUnitTest {

	@TempDir
	Path folder;

	private Path fixture() throws IOException {
		Path file = folder.resolve("draft.escalation");
		try (InputStream in = HorizonWithUnitTest.class.getResourceAsStream("HorizonWithUnit.v0.escalation")) {
			Files.copy(in, file);
		}
		return file;
	}

	@Test
	void turnsBecomeALengthOfTime() throws IOException {
		LoadResult result = EscalationFiles.load(fixture());
		EscalationModel model = result.model();
		assertEquals(OptionalInt.of(0), result.migratedFrom());
		assertEquals(24, model.getHorizon().getValue());
		assertEquals(TimeUnit.WEEK, model.getHorizon().getUnit());
		assertEquals(12, model.getScenarios().get(0).getHorizon().getValue());
		assertEquals(2, model.getScenarios().get(0).getParticipants().size());
		assertNull(model.getScenarios().get(1).getHorizon());
		assertEquals(1, model.getFormatVersion());
	}

	@Test
	void diagnosticsNameTheMigrationAndLinesOfTheOldFile() throws IOException {
		LoadResult result = EscalationFiles.load(fixture());
		FileDiagnostic first = result.diagnostics().get(0);
		assertEquals("file.migrated", first.code());
		assertEquals(Severity.INFO, first.severity());
		assertTrue(first.message().contains("horizons counted in turns"), first.message());
		assertEquals(List.of(0, 4, 7), result.diagnostics().stream().map(FileDiagnostic::line).toList());
		assertEquals(5, result.resource().lineOf(result.model().getScenarios().get(0)));
	}

	@Test
	void theFileIsOnlyRewrittenBySaving() throws IOException {
		Path file = fixture();
		byte[] before = Files.readAllBytes(file);
		LoadResult result = EscalationFiles.load(file);
		assertArrayEquals(before, Files.readAllBytes(file));
		result.resource().save(SaveSettings.DEFAULT.acceptingLoss());
		LoadResult again = EscalationFiles.load(file);
		assertEquals(OptionalInt.empty(), again.migratedFrom());
		assertEquals(24, again.model().getHorizon().getValue());
	}

	@Test
	void theChainIsCompleteAndEndsAtTheCurrentVersion() {
		List<Integer> versions = MigrationChain.participants().stream().map(MigrationParticipant::version).toList();
		assertEquals(versions.stream().sorted().toList(), versions);
		assertEquals(MigrationChain.CURRENT_VERSION, versions.get(versions.size() - 1));
		assertEquals(MigrationChain.CURRENT_VERSION,
				EscalationPackage.Literals.ESCALATION_MODEL__FORMAT_VERSION.getDefaultValue());
		for (MigrationParticipant each : MigrationChain.participants()) {
			String name = each.getClass().getSimpleName() + ".v" + (each.version() - 1) + ".escalation";
			assertTrue(HorizonWithUnitTest.class.getResource(name) != null, "no fixture " + name);
		}
	}
}
