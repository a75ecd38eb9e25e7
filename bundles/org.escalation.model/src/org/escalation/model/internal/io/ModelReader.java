/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.EObject;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

import org.escalation.model.EscalationModel;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.LoadSettings;
import org.escalation.model.io.Severity;
import org.escalation.model.io.UnreadableFileException;

/**
 * Reads a model from a stream. One pass; nothing but the stream is ever opened: no document type, no entity, no schema,
 * no other file.
 */
public final class ModelReader {

	/**
	 * What was read.
	 *
	 * @param model       the model, not yet in a resource
	 * @param diagnostics what was noticed, in the order of the file
	 * @param unresolved  references of which something was not found
	 * @param lines       lines of the elements
	 * @param elements    the elements by their ids; may be kept and changed
	 * @param migratedFrom older format of the file, if it had one
	 */
	public record Content(EscalationModel model, List<FileDiagnostic> diagnostics, List<UnresolvedReference> unresolved,
			LineTable lines, Map<String, EObject> elements, OptionalInt migratedFrom) {
	}

	/** How the Java platform's messages about its own limits begin. */
	private static final String LIMIT = "JAXP0001";
	private static final int LONGEST_REASON = 200;

	private final String file;
	private final LoadSettings limits;

	/** For a file with the name that diagnostics show. */
	public ModelReader(String file, LoadSettings limits) {
		this.file = file;
		this.limits = limits;
	}

	/**
	 * Reads to the end of the stream, without closing it.
	 *
	 * @throws UnreadableFileException if the file is refused as a whole
	 */
	public Content read(InputStream in) throws IOException {
		Diagnostics diagnostics = new Diagnostics(file, limits.maximumDiagnostics());
		LineTable lines = new LineTable();
		ReferenceTable references = new ReferenceTable(diagnostics, lines);
		ModelBuilder builder = new ModelBuilder(diagnostics, references, lines);
		ModelHandler handler = new ModelHandler(limits, builder, diagnostics);
		parse(new BoundedReader(in, limits), handler);
		List<UnresolvedReference> unresolved = references.resolve(builder.model());
		return new Content(builder.model(), diagnostics.all(), unresolved, lines, references.elements(),
				handler.olderVersion());
	}

	/** The refusal of this file. */
	public UnreadableFileException refusal(RefusedInputException reason) {
		return refusal(reason.code(), reason.line(), reason.getMessage(), reason);
	}

	// The stream belongs to the caller, so the reader around it is not closed.
	private void parse(BoundedReader reader, ModelHandler handler) throws IOException {
		try {
			XMLReader parser = parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
			// The platform's own limit differs between versions; ours comes first.
			parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(limits.maximumDepth() + 1));
			parser.parse(new InputSource(reader));
		} catch (RefusedInputException e) {
			throw refusal(e);
		} catch (SAXParseException e) {
			throw malformed(e, reader, handler);
		} catch (SAXException e) {
			if (e.getException() instanceof RefusedInputException refused) {
				throw refusal(refused);
			}
			throw refusal("file.format", reader.line(), "The file cannot be read: " + e.getMessage(), e);
		}
	}

	private UnreadableFileException malformed(SAXParseException e, BoundedReader reader, ModelHandler handler) {
		if (reader.isBlank()) {
			return refusal("file.empty", 0, reader.isEmpty() ? "The file is empty"
					: "The file holds nothing but blanks or zeros, as may happen in a power cut", e);
		}
		if (reader.isEndDelivered()) {
			int depth = handler.depth();
			return refusal("file.truncated", reader.line(), "The file ends in the middle" + (depth == 0 ? ""
					: " (" + depth + (depth == 1 ? " element is" : " elements are") + " not closed)"), e);
		}
		String said = String.valueOf(e.getMessage());
		if (said.startsWith(LIMIT)) {
			return refusal("file.limit", Math.max(0, e.getLineNumber()), "The file exceeds a limit that keeps reading safe: "
					+ Words.shorten(said.substring(said.indexOf(' ')).strip(), LONGEST_REASON), e);
		}
		return refusal("file.malformed", Math.max(0, e.getLineNumber()),
				"The file is not well-formed XML: " + Words.shorten(said, LONGEST_REASON), e);
	}

	private UnreadableFileException refusal(String code, int line, String message, Throwable cause) {
		return new UnreadableFileException(new FileDiagnostic(Severity.ERROR, code, file, line, "", message, false),
				cause);
	}

	/** Always the parser of the Java platform, whatever else is installed, because its limits are known. */
	private static XMLReader parser() throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
			return factory.newSAXParser().getXMLReader();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("Every Java platform has a secure XML parser", e);
		}
	}
}
