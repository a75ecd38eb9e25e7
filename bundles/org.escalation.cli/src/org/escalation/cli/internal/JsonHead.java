package org.escalation.cli.internal;

import com.google.gson.JsonObject;

/**
 * The beginning of every JSON document that a command prints: which document it is, and the version of its layout. The
 * documents are described in {@code JSON.md} of this bundle.
 */
public final class JsonHead {

	/** Fields are added without a new version; a field that is renamed or changes its meaning makes one. */
	public static final int VERSION = 1;

	private JsonHead() {
	}

	/** A document with nothing but its head. {@code name} follows "escalation-". */
	public static JsonObject document(String name) {
		JsonObject root = new JsonObject();
		root.addProperty("format", "escalation-" + name);
		root.addProperty("formatVersion", VERSION);
		return root;
	}
}
