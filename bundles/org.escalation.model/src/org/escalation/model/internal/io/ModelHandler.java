/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.AttributesImpl;

import org.escalation.model.EscalationPackage;
import org.escalation.model.io.LoadSettings;
import org.escalation.model.io.Severity;
import org.escalation.model.migration.MigrationChain;
import org.escalation.model.migration.RawElement;

/**
 * Takes events of the XML parser, checks limits, namespace and version, and passes the elements on to the builder: at
 * once if the file is current; as a tree of {@link RawElement}s after its migration if the file is older.
 */
final class ModelHandler extends DefaultHandler2 {

	private static final String XMI = "http://www.omg.org/XMI";
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String NAMESPACE_STEM = "http://org.escalation/model/";

	private final LoadSettings limits;
	private final ModelBuilder builder;
	private final Diagnostics diagnostics;
	private final Map<String, Deque<String>> prefixes = new HashMap<>();
	private final Deque<RawElement> open = new ArrayDeque<>();
	private Locator locator;
	private int depth;
	private int count;
	private int version = MigrationChain.CURRENT_VERSION;
	private boolean commentSeen;

	ModelHandler(LoadSettings limits, ModelBuilder builder, Diagnostics diagnostics) {
		this.limits = limits;
		this.builder = builder;
		this.diagnostics = diagnostics;
	}

	/** The version of the file if it is an older one. */
	OptionalInt olderVersion() {
		return isOld() ? OptionalInt.of(version) : OptionalInt.empty();
	}

	/** How many elements are open, for telling a truncated file from a damaged one. */
	int depth() {
		return depth;
	}

	private boolean isOld() {
		return version < MigrationChain.CURRENT_VERSION;
	}

	@Override
	public void setDocumentLocator(Locator documentLocator) {
		locator = documentLocator;
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		prefixes.computeIfAbsent(prefix, key -> new ArrayDeque<>(1)).push(uri);
	}

	@Override
	public void endPrefixMapping(String prefix) {
		prefixes.get(prefix).pop();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		int line = locator.getLineNumber();
		if (depth == 0) {
			checkRoot(uri, name, attributes, line);
		}
		if (depth >= limits.maximumDepth()) {
			throw refuse("file.limit", line, "Elements are nested more than " + limits.maximumDepth()
					+ " deep; models never are, so the file is refused");
		}
		if (++count > limits.maximumElements()) {
			throw refuse("file.limit", line, "The file has more than " + limits.maximumElements()
					+ " elements, the limit for models");
		}
		if (diagnostics.isHopeless()) {
			throw refuse("file.damaged", line, "More than " + Diagnostics.MOST_LOSSES + " parts of the file do not fit "
					+ "a model, the first in " + diagnostics.first() + ". It was probably not written as a model");
		}
		String written = depth == 0 || uri.isEmpty() ? name : qualified;
		depth++;
		if (isOld()) {
			open(written, line, attributes);
		} else {
			builder.start(written, type(attributes), line, attributes);
		}
	}

	private void open(String name, int line, Attributes attributes) {
		RawElement element = new RawElement(name, type(attributes), line);
		for (int i = 0; i < attributes.getLength(); i++) {
			String attribute = name(attributes, i);
			if (attribute != null) {
				element.attributes().put(attribute, attributes.getValue(i));
			}
		}
		if (!open.isEmpty()) {
			open.peek().children().add(element);
		}
		open.push(element);
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		depth--;
		if (!isOld()) {
			builder.end();
			return;
		}
		RawElement element = open.pop();
		if (depth == 0) {
			List<String> applied = MigrationChain.migrate(element, version);
			diagnostics.add(Severity.INFO, "file.migrated", 0, null, () -> "The file has the older format " + version
					+ " and was converted in memory (" + String.join("; ", applied) + "); saving writes format "
					+ MigrationChain.CURRENT_VERSION, false);
			replay(element);
		}
	}

	@Override
	public void characters(char[] text, int start, int length) throws SAXException {
		boolean blank = isWhiteSpace(text, start, length);
		if (blank && !isOld() && !builder.hasText()) {
			return;
		}
		StringBuilder target = isOld() ? open.peek().text() : builder.text();
		if (target.length() + length > limits.maximumTokenLength()) {
			throw refuse("file.limit", locator.getLineNumber(),
					"A text is longer than " + limits.maximumTokenLength() + " characters");
		}
		if (target.length() > 0 || !blank) {
			target.append(text, start, length);
		}
	}

	@Override
	public void comment(char[] text, int start, int length) {
		if (!commentSeen) {
			commentSeen = true;
			diagnostics.add(Severity.INFO, "file.comment", locator.getLineNumber(), null,
					() -> "Comments in the file are not kept when it is saved; use descriptions instead", false);
		}
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		throw e;
	}

	/** Depth of recursion is limited by the limit on nesting. */
	private void replay(RawElement element) {
		AttributesImpl attributes = new AttributesImpl();
		element.attributes().forEach((name, value) -> attributes.addAttribute("", name, name, "CDATA", value));
		builder.start(element.name(), element.type(), element.line(), attributes);
		if (!element.text().isEmpty()) {
			builder.text().append(element.text());
		}
		element.children().forEach(this::replay);
		builder.end();
	}

	private void checkRoot(String uri, String name, Attributes attributes, int line) throws SAXException {
		if (!EscalationPackage.eNS_URI.equals(uri)) {
			throw uri.startsWith(NAMESPACE_STEM) ? refuse("file.newer", line, newer("namespace " + uri))
					: refuse("file.format", line, "This is not a model: its root element is " + name
							+ " instead of escalation:EscalationModel");
		}
		if (!"EscalationModel".equals(name)) {
			throw refuse("file.format", line, "The root element is " + name + " instead of EscalationModel");
		}
		String written = attributes.getValue("", MigrationChain.VERSION_ATTRIBUTE);
		if (written != null) {
			version = version(written, line);
		}
		if (version > MigrationChain.CURRENT_VERSION) {
			throw refuse("file.newer", line, newer("format " + version));
		}
	}

	private static String newer(String what) {
		return "The file was written by a newer version of the Escalation Workbench (" + what + "; this one reads up to "
				+ "format " + MigrationChain.CURRENT_VERSION + "). Update the workbench; the file has been left as it is";
	}

	private static int version(String written, int line) throws SAXException {
		try {
			int version = Integer.parseInt(written.strip());
			if (version >= 0) {
				return version;
			}
		} catch (NumberFormatException e) {
			throw refuse("file.format", line, "The format version \"" + written + "\" is no number");
		}
		throw refuse("file.format", line, "The format version " + written + " is negative");
	}

	/** Name of an attribute; null for those of XMI itself; qualified for those of other namespaces. */
	static String name(Attributes attributes, int index) {
		String namespace = attributes.getURI(index);
		if (namespace.isEmpty()) {
			return attributes.getLocalName(index);
		}
		return namespace.equals(XMI) || namespace.equals(XSI) ? null : attributes.getQName(index);
	}

	private String type(Attributes attributes) {
		String written = attributes.getValue(XSI, "type");
		if (written == null) {
			written = attributes.getValue(XMI, "type");
		}
		if (written == null) {
			return null;
		}
		int colon = written.indexOf(':');
		Deque<String> uris = colon < 0 ? null : prefixes.get(written.substring(0, colon));
		if (uris != null && EscalationPackage.eNS_URI.equals(uris.peek())) {
			return written.substring(colon + 1);
		}
		return written;
	}

	private static boolean isWhiteSpace(char[] text, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (text[i] > ' ') {
				return false;
			}
		}
		return true;
	}

	private static SAXException refuse(String code, int line, String message) {
		return new SAXException(new RefusedInputException(code, line, message));
	}
}
