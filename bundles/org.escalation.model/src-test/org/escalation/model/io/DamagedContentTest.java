/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.escalation.model.Actor;
import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;

/** Parts of a file that do not fit are named with line and element; the rest loads; nothing is lost in silence. */
class DamagedContentTest {

	@TempDir
	Path folder;

	private LoadResult load(String... body) throws IOException {
		Path file = Files.writeString(folder.resolve("m.escalation"), text(body));
		return EscalationFiles.load(file);
	}

	private static String text(String... body) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<escalation:EscalationModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:escalation="http://org.escalation/model/1" id="m" formatVersion="1">
				""" + String.join("\n", body) + "\n</escalation:EscalationModel>\n";
	}

	private static void assertProblem(LoadResult result, String code, int line, String element, String words) {
		FileDiagnostic found = result.diagnostics().stream().filter(each -> each.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + code + " in " + result.diagnostics()));
		assertEquals(line, found.line());
		assertEquals(element, found.element());
		assertTrue(found.message().contains(words), found.message());
	}

	@Test
	void unknownElementsAndPropertiesAreNamedAndTheRestLoads() throws IOException {
		LoadResult result = load("  <actors id=\"a\" name=\"Ares\" colour=\"red\">", "    <weapons id=\"w\">",
				"      <deeper/>", "    </weapons>", "    <stakes id=\"s\" value=\"60\"/>", "  </actors>");
		assertProblem(result, "content.attribute", 3, "a", "actor “Ares” has no property called \"colour\"");
		assertProblem(result, "content.element", 4, "a", "has no part called \"weapons\"");
		assertEquals(2, result.diagnostics().size());
		assertEquals(60, result.model().getActors().get(0).getStakes().get(0).getValue());
	}

	@Test
	void badValuesAreNamedWithWhatWasExpected() throws IOException {
		LoadResult result = load("  <actors id=\"a\" lambda=\"big\" kind=\"KINGDOM\">",
				"    <signals id=\"s\" date=\"2022-13-01\"/>", "  </actors>",
				"  <scenarios id=\"c\">", "    <variants id=\"v\">",
				"      <overrides xsi:type=\"escalation:NumberOverride\" id=\"o\" element=\"a\" feature=\"Actor.mass\"/>",
				"    </variants>", "  </scenarios>");
		List<String> messages = result.diagnostics().stream().map(FileDiagnostic::message).toList();
		assertTrue(messages.get(0).contains("not a number"), messages.get(0));
		assertTrue(messages.get(1).contains("one of STATE, COALITION"), messages.get(1));
		assertTrue(messages.get(2).contains("yyyy-mm-dd"), messages.get(2));
		assertTrue(messages.get(3).contains("part of the metamodel"), messages.get(3));
		assertEquals(List.of(3, 3, 4, 8), result.diagnostics().stream().map(FileDiagnostic::line).toList());
		assertEquals(1, result.model().getActors().get(0).getLambda());
	}

	@Test
	void wrongClassesAndSecondSinglesAreLeftOut() throws IOException {
		LoadResult result = load("  <horizon id=\"h\"/>", "  <horizon id=\"i\"/>", "  <actors id=\"a\">",
				"    <thresholds id=\"t\"/>", "    <thresholds xsi:type=\"escalation:Actor\" id=\"u\"/>",
				"    <thresholds xsi:type=\"escalation:Wall\" id=\"w\"/>", "    lost words", "  </actors>");
		assertProblem(result, "content.element", 4, "m", "only one \"horizon\"");
		assertProblem(result, "content.type", 6, "a", "xsi:type");
		assertEquals(5, result.diagnostics().size());
		assertProblem(result, "content.text", 5, "a", "lost words");
		assertEquals("h", result.model().getHorizon().getId());
	}

	@Test
	void lossyFilesAreNotOverwrittenUnlessTheUserAccepts() throws IOException {
		LoadResult result = load("  <actors id=\"a\" colour=\"red\"/>");
		assertTrue(result.resource().hasLoss());
		SaveException refused = assertThrows(SaveException.class,
				() -> result.resource().save(SaveSettings.DEFAULT));
		assertEquals(SaveException.Reason.CONTENT_LOSS, refused.reason());
		assertTrue(refused.getMessage().contains("line 3"), refused.getMessage());
		assertTrue(Files.readString(folder.resolve("m.escalation")).contains("colour"));

		EscalationFiles.save(result.model(), folder.resolve("other.escalation"));
		EscalationFiles.save(result.model(), folder.resolve("m.escalation"),
				SaveSettings.DEFAULT.overwriting().acceptingLoss());
		assertFalse(Files.readString(folder.resolve("m.escalation")).contains("colour"));
	}

	@Test
	void danglingReferencesAreNamedAndKeptUntilEdited() throws IOException {
		String[] body = { "  <actors id=\"a\" members=\"b gone c\"/>", "  <actors id=\"b\"/>", "  <actors id=\"c\"/>",
				"  <linkages id=\"l\" guarantor=\"nobody\" target=\"a\"/>" };
		LoadResult result = load(body);
		assertProblem(result, "reference.unresolved", 3, "a", "\"gone\"");
		EscalationModel model = result.model();
		Actor coalition = model.getActors().get(0);
		assertEquals(List.of(model.getActors().get(1), model.getActors().get(2)), coalition.getMembers());
		assertNull(model.getLinkages().get(0).getGuarantor());
		assertEquals(List.of("gone"),
				result.resource().missingReferences(coalition, EscalationPackage.Literals.ACTOR__MEMBERS));

		model.getActors().get(1).setName("Boreas");
		result.resource().save(SaveSettings.DEFAULT);
		String kept = Files.readString(folder.resolve("m.escalation"));
		assertTrue(kept.contains("members=\"b gone c\"") && kept.contains("guarantor=\"nobody\""), kept);

		coalition.getMembers().remove(1);
		result.resource().save(SaveSettings.DEFAULT);
		String edited = Files.readString(folder.resolve("m.escalation"));
		assertTrue(edited.contains("members=\"b\"") && edited.contains("guarantor=\"nobody\""), edited);
		assertEquals(1, result.resource().missingReferences().size());
	}

	@Test
	void referencesOfTheWrongKindOrOutOfTheFileAreReportedAndNothingIsOpened() throws IOException {
		LoadResult result = load("  <actors id=\"a\" members=\"s\">", "    <stakes id=\"s\" issue=\"other.escalation#i\"/>",
				"  </actors>", "  <linkages id=\"l\">", "    <guarantor href=\"http://192.0.2.1/x.escalation#a\"/>",
				"    <package href=\"file:/etc/passwd#p\"/>", "    <target href=\"#a\"/>",
				"  </linkages>", "  <packages href=\"other.escalation#p\"/>");
		assertProblem(result, "reference.unresolved", 3, "a", "but needs Actor");
		assertEquals(4, result.diagnostics().stream()
				.filter(each -> each.message().contains("outside the file")
						|| each.message().contains("outside the \"") || each.code().equals("content.href")).count());
		assertEquals(result.model().getActors().get(0), result.model().getLinkages().get(0).getTarget());
		assertEquals(1, result.resource().getResourceSet().getResources().size());
	}

	@Test
	void referencesThatOtherToolsWriteAsElementsAreRead() throws IOException {
		LoadResult result = load("  <actors id=\"a\">", "    <members>b</members>", "    <members href=\"#c\"/>", "  </actors>",
				"  <actors id=\"b\"/>", "  <actors id=\"c\"/>");
		assertEquals(List.of(), result.diagnostics());
		List<Actor> actors = result.model().getActors();
		assertEquals(actors.subList(1, 3), actors.get(0).getMembers());
	}

	@Test
	void duplicateIdsAreReportedWithBothLines() throws IOException {
		LoadResult result = load("  <actors id=\"a\" name=\"first\"/>", "  <actors id=\"a\" name=\"second\"/>");
		assertProblem(result, "id.duplicate", 4, "a", "line 3");
		assertEquals("first", ((Actor) result.resource().getEObject("a")).getName());
	}

	@Test
	void diagnosticsAreCappedAndCounted() throws IOException {
		LoadResult result = load("  <actors weight=\"1\"/>\n".repeat(1000));
		assertEquals(201, result.diagnostics().size());
		assertTrue(result.diagnostics().get(200).message().startsWith("800 more"));
		assertEquals(1000, result.model().getActors().size());
	}

	@Test
	void elementsWithoutIdGetOneAtTheFirstSaveAndKeepIt() throws IOException {
		LoadResult result = load("  <actors name=\"x\"/>");
		assertNull(result.model().getActors().get(0).getId());
		result.resource().save(SaveSettings.DEFAULT);
		String id = result.model().getActors().get(0).getId();
		assertTrue(ElementIds.isWellFormed(id));
		assertEquals(id, EscalationFiles.load(folder.resolve("m.escalation")).model().getActors().get(0).getId());
	}

	@Test
	void textsThatNoFileCanHoldAreNamedBeforeAnythingIsWritten() throws IOException {
		LoadResult result = load("  <actors id=\"a\" name=\"x\"/>");
		result.model().getActors().get(0).setDescription("vertical\u000btab");
		SaveException refused = assertThrows(SaveException.class, () -> result.resource().save(SaveSettings.DEFAULT));
		assertEquals(SaveException.Reason.UNWRITABLE_CONTENT, refused.reason());
		assertTrue(refused.getMessage().contains("U+000B at position 9"), refused.getMessage());
		assertEquals(text("  <actors id=\"a\" name=\"x\"/>"), Files.readString(folder.resolve("m.escalation")));
	}
}
