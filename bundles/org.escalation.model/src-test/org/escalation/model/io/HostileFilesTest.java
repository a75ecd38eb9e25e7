/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were damaged or made to do harm are refused in seconds with one clear line, and left as they are. */
class HostileFilesTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<escalation:EscalationModel xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
			+ "xmlns:escalation=\"http://org.escalation/model/1\" id=\"m\" formatVersion=\"1\"";

	@TempDir
	Path folder;

	private FileDiagnostic refused(String text) throws IOException {
		return refused(text.getBytes(StandardCharsets.UTF_8));
	}

	private FileDiagnostic refused(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("hostile.escalation"), bytes);
		FileDiagnostic diagnostic = refused(file);
		assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)), "the file was changed");
		return diagnostic;
	}

	private static FileDiagnostic refused(Path file) {
		LoadResult result = assertTimeout(Duration.ofSeconds(5), () -> EscalationFiles.load(file));
		assertFalse(result.isReadable());
		assertEquals(1, result.diagnostics().size());
		FileDiagnostic only = result.diagnostics().get(0);
		assertEquals(Severity.ERROR, only.severity());
		assertEquals(file.toString(), only.file());
		assertFalse(only.message().contains("\n"), "more than one line");
		assertTrue(only.message().length() < 300, only.message());
		return only;
	}

	@Test
	void externalEntitiesAreNotOpened() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		FileDiagnostic why = refused(HEAD + "<!DOCTYPE m [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT
				+ " name=\"&x;\"/>");
		assertEquals("file.doctype", why.code());
		assertEquals(2, why.line());
		assertFalse(why.message().contains("secret"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a SYSTEM \"http://192.0.2.1/a.dtd\">", "<!DOCTYPE a>", "<!ENTITY a \"b\">",
			"<!doctype a>", "<!ELEMENT a ANY>" })
	void documentTypesOfAnyKindAreRefused(String declaration) throws IOException {
		assertEquals("file.doctype", refused(HEAD + declaration + "\n" + ROOT + "/>").code());
	}

	@Test
	void entitiesAreNotExpanded() throws IOException {
		StringBuilder text = new StringBuilder(HEAD + "<!DOCTYPE m [<!ENTITY a0 \"aaaaaaaaaa\">");
		for (int i = 1; i < 30; i++) {
			text.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		assertEquals("file.doctype", refused(text + "]>\n" + ROOT + " name=\"&a29;\"/>").code());
		assertEquals("file.malformed", refused(HEAD + ROOT + " name=\"&a29;\"/>").code());
	}

	@Test
	void aMillionNestedElementsAreRefusedAtTheLimit() throws IOException {
		String open = "<conditions xsi:type=\"escalation:AllOf\">\n";
		FileDiagnostic why = refused(HEAD + ROOT + ">\n" + open.repeat(1_000_000));
		assertEquals("file.limit", why.code());
		assertEquals(2 + 150, why.line());
	}

	@Test
	void manyElementsAreRefusedAtTheLimit() throws IOException {
		Path file = Files.writeString(folder.resolve("m.escalation"), HEAD + ROOT + ">\n"
				+ "<sources/>\n".repeat(5000) + "</escalation:EscalationModel>\n");
		LoadSettings few = new LoadSettings(1 << 20, 1000, 150, 4096, 20);
		assertEquals("file.limit", EscalationFiles.load(file, few).diagnostics().get(0).code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a b=\"", "<!--", "<?a ", "<a b='", "<aaa", "<a><![CDATA[" })
	void endlessTokensAreRefusedBeforeTheParserBuffersThem(String opening) throws IOException {
		FileDiagnostic why = refused(HEAD + opening + "x".repeat(6 << 20));
		assertTrue(why.code().equals("file.limit") || why.code().equals("file.malformed")
				|| why.code().equals("file.format"), why.toString());
	}

	@Test
	void threeHundredMegabytesOfJunkAreRefusedAtOnce() throws IOException {
		Path file = folder.resolve("junk.escalation");
		byte[] block = new byte[1 << 20];
		new Random(1).nextBytes(block);
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < 300; i++) {
				out.write(block);
			}
		}
		assertEquals("file.size", refused(file).code());
		LoadResult largeAllowed = assertTimeout(Duration.ofSeconds(5),
				() -> EscalationFiles.load(file, new LoadSettings(1L << 30, 1000, 150, 1 << 20, 20)));
		assertFalse(largeAllowed.isReadable());
	}

	@Test
	void largeTextBetweenTagsIsNotKept() throws IOException {
		byte[] junk = (HEAD + ROOT + ">" + "x".repeat(20 << 20)).getBytes(StandardCharsets.UTF_8);
		assertEquals("file.limit", refused(junk).code());
	}

	@Test
	void emptyBlankBinaryAndOtherFilesAreNamedAsWhatTheyAre() throws IOException {
		assertEquals("file.empty", refused("").code());
		assertEquals("file.empty", refused("  \n\n").code());
		assertTrue(refused(new byte[5000]).message().contains("zeros"));
		assertEquals("file.format", refused("Dear colleague,").code());
		assertEquals("file.format", refused(new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }).code());
		assertEquals("file.format", refused(HEAD + "<html/>").code());
		assertEquals("file.format", refused(HEAD + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>").code());
		assertEquals("file.missing", refused(folder.resolve("absent.escalation")).code());
		assertEquals("file.missing", refused(folder).code());
	}

	@Test
	void truncatedFilesAreCalledSo() throws IOException {
		FileDiagnostic why = refused(HEAD + ROOT + ">\n  <actors id=\"a\">\n    <stakes id=\"s\"/>\n");
		assertEquals("file.truncated", why.code());
		assertTrue(why.message().contains("2 elements are not closed"), why.message());
		assertTrue(why.message().contains("no backup beside it"), why.message());
		assertEquals("file.truncated", refused(HEAD + ROOT + ">\n  <actors id=\"a\" na").code());
		assertEquals("file.truncated", refused(HEAD.substring(0, 20)).code());
	}

	@Test
	void theBackupOfADamagedFileIsNamedIfThereIsOne() throws IOException {
		Files.writeString(folder.resolve("hostile.escalation.bak"), "anything");
		FileDiagnostic why = refused(HEAD + ROOT + ">\n");
		assertTrue(why.message().contains("hostile.escalation.bak"), why.message());
		assertFalse(why.message().contains(".."), why.message());
	}

	@Test
	void filesFullOfWhatDoesNotFitAreGivenUpEarly() throws IOException {
		FileDiagnostic why = refused(HEAD + ROOT + ">\n" + "<actors k=\"1\"/>\n".repeat(20_000)
				+ "</escalation:EscalationModel>");
		assertEquals("file.damaged", why.code());
		assertTrue(why.line() < 10_010, why.toString());
		assertTrue(why.message().contains("line 3"), why.message());
	}

	@Test
	void aHundredThousandElementsWithTheSameIdAreReadInTime() throws IOException {
		Path file = Files.writeString(folder.resolve("m.escalation"), HEAD + ROOT + ">\n"
				+ "<sources id=\"s\"/>\n".repeat(100_000) + "</escalation:EscalationModel>\n");
		LoadResult result = assertTimeout(Duration.ofSeconds(5), () -> EscalationFiles.load(file));
		assertEquals(100_000, result.model().getSources().size());
		assertTrue(result.diagnostics().get(200).message().startsWith("99799 more"));
	}

	@Test
	void tooManyAttributesAreOneClearLine() throws IOException {
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < 9000; i++) {
			attributes.append(" a").append(i).append("=\"1\"");
		}
		assertEquals("file.limit", refused(HEAD + ROOT + attributes + "/>").code());
	}

	@Test
	void damagedMarkupIsNamedWithItsLine() throws IOException {
		FileDiagnostic why = refused(HEAD + ROOT + ">\n  <actors id=\"a\" id=\"b\"/>\n</escalation:EscalationModel>\n");
		assertEquals("file.malformed", why.code());
		assertEquals(3, why.line());
	}

	@Test
	void wrongEncodingsAreNamedWithTheLine() throws IOException {
		FileDiagnostic why = refused((HEAD + ROOT + "\nname=\"K\u00f6ln\"/>").getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("file.encoding", why.code());
		assertEquals(3, why.line());
		assertEquals("file.encoding", refused(HEAD.replace("UTF-8", "EBCDIC-CP-DE") + ROOT + "/>").code());
		for (String wide : new String[] { "UTF-32LE", "UTF-32BE" }) {
			assertEquals("file.encoding", refused((HEAD + ROOT + "/>").getBytes(Charset.forName(wide))).code());
			assertEquals("file.encoding", refused(("\uFEFF" + HEAD + ROOT + "/>").getBytes(Charset.forName(wide))).code());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16BE", "UTF-16LE", "ISO-8859-1" })
	void encodingsThatXmlToolsWriteAreRead(String name) throws IOException {
		Charset charset = Charset.forName(name);
		for (String mark : charset == StandardCharsets.ISO_8859_1 ? List.of("") : List.of("", "\uFEFF")) {
			Path file = Files.write(folder.resolve("m.escalation"),
					(mark + HEAD.replace("UTF-8", name) + ROOT + " name=\"K\u00f6ln\"/>").getBytes(charset));
			LoadResult result = EscalationFiles.load(file);
			assertEquals("K\u00f6ln", result.model().getName());
		}
	}

	@Test
	void newerFilesAreRefusedInWordsThatHelp() throws IOException {
		FileDiagnostic why = refused(HEAD + ROOT.replace("formatVersion=\"1\"", "formatVersion=\"7\"") + "/>");
		assertEquals("file.newer", why.code());
		assertTrue(why.message().contains("format 7") && why.message().contains("Update"), why.message());
		assertEquals("file.newer", refused(HEAD + ROOT.replace("/model/1", "/model/2") + "/>").code());
		assertEquals("file.format", refused(HEAD + ROOT.replace("=\"1\"", "=\"one\"") + "/>").code());
		assertEquals("file.format", refused(HEAD + ROOT.replace("=\"1\"", "=\"-1\"") + "/>").code());
	}
}
