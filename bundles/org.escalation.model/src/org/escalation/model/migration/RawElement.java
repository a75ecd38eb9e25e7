/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of a file as it was written, before it becomes an element of the model. Migrations change trees of these.
 */
public final class RawElement {

	private String name;
	private String type;
	private final int line;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<RawElement> children = new ArrayList<>(0);
	private final StringBuilder text = new StringBuilder(0);

	/**
	 * An element without attributes, children and text.
	 *
	 * @param name name of the containment feature; of the class for the root
	 * @param type name of the class from {@code xsi:type}; null if the feature's own class is meant
	 * @param line line in the file, for diagnostics; 0 if unknown
	 */
	public RawElement(String name, String type, int line) {
		this.name = name;
		this.type = type;
		this.line = line;
	}

	/** Name of the feature of the parent that holds the element; of the class for the root. */
	public String name() {
		return name;
	}

	/** Moves the element to another feature of its parent. */
	public void rename(String newName) {
		name = newName;
	}

	/** Class as written in the file; null if the feature's own class is meant. */
	public String type() {
		return type;
	}

	/** Changes the class. */
	public void retype(String newType) {
		type = newType;
	}

	/** Line in the file, counted from 1; 0 if unknown. */
	public int line() {
		return line;
	}

	/** Attributes by name in the order of the file; may be changed. */
	public Map<String, String> attributes() {
		return attributes;
	}

	/** Contained elements in the order of the file; may be changed. */
	public List<RawElement> children() {
		return children;
	}

	/** Text between the tags; may be changed. */
	public StringBuilder text() {
		return text;
	}

	/** The contained elements of a feature, in order; a copy. */
	public List<RawElement> children(String feature) {
		return children.stream().filter(each -> each.name.equals(feature)).toList();
	}
}
