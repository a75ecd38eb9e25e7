/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.Identified;
import org.escalation.model.io.ElementIds;
import org.escalation.model.io.SaveException;

/**
 * Writes the one form of a model: XMI, UTF-8, line feeds, one element a line, properties and parts in the order of the
 * metamodel, references by id, defaults left out (except the format version). The same model always gives the same
 * bytes.
 */
public final class ModelWriter {

	/** What is written at once; elements are appended to memory in between. */
	private static final int BLOCK = 1 << 16;

	private final Map<EClass, ElementLayout> layouts = new HashMap<>();
	private final Map<EObject, List<UnresolvedReference>> unresolved = new IdentityHashMap<>();
	private final StringBuilder text = new StringBuilder(BLOCK + (BLOCK >> 3));
	private OutputStream out;
	private EObject root;

	/** With the references that could not be resolved at loading and are kept. */
	public ModelWriter(List<UnresolvedReference> unresolved) {
		for (UnresolvedReference each : unresolved) {
			this.unresolved.computeIfAbsent(each.owner(), key -> new ArrayList<>(1)).add(each);
		}
	}

	/**
	 * Writes a model, all of whose elements have ids.
	 *
	 * @throws SaveException if a text holds characters that no XML file can hold, or an id that cannot be referred to
	 */
	public void write(EscalationModel model, OutputStream stream) throws IOException {
		out = stream;
		root = model;
		text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		element("escalation:EscalationModel xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:escalation=\""
				+ EscalationPackage.eNS_URI + "\"", "escalation:EscalationModel", null, (InternalEObject) model, 0);
		flush();
	}

	private void flush() throws IOException {
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
		text.setLength(0);
	}

	/** Recursion is as deep as conditions are nested, which the reader limits. */
	private void element(String opening, String name, EClass declared, InternalEObject object, int depth)
			throws IOException {
		if (text.length() > BLOCK) {
			flush();
		}
		EClass type = object.eClass();
		indent(depth).append('<').append(opening);
		if (declared != null && declared != type) {
			text.append(" xsi:type=\"escalation:").append(type.getName()).append('"');
		}
		ElementLayout layout = layouts.computeIfAbsent(type, ElementLayout::of);
		List<UnresolvedReference> kept = unresolved.isEmpty() ? null : unresolved.get(object);
		for (ElementLayout.Entry entry : layout.attributes()) {
			attribute(object, entry, kept);
		}
		boolean open = false;
		for (ElementLayout.Entry part : layout.parts()) {
			if (object.eIsSet(part.id())) {
				text.append(open ? "" : ">\n");
				open = true;
				parts(object.eGet(part.id(), true, true), part, depth + 1);
			}
		}
		if (open) {
			indent(depth).append("</").append(name).append(">\n");
		} else {
			text.append("/>\n");
		}
	}

	private void parts(Object value, ElementLayout.Entry part, int depth) throws IOException {
		if (!part.many()) {
			element(part.name(), part.name(), part.type(), (InternalEObject) value, depth);
			return;
		}
		for (Object child : (List<?>) value) {
			element(part.name(), part.name(), part.type(), (InternalEObject) child, depth);
		}
	}

	private void attribute(InternalEObject object, ElementLayout.Entry entry, List<UnresolvedReference> unresolvedOnes)
			throws SaveException {
		String kept = unresolvedOnes == null ? null : kept(unresolvedOnes, entry.feature());
		if (kept == null && !entry.always() && !object.eIsSet(entry.id())) {
			return;
		}
		int before = text.length();
		text.append(' ').append(entry.name()).append("=\"");
		Object value = kept != null ? kept : object.eGet(entry.id(), true, true);
		if (kept == null && entry.feature() instanceof EReference reference) {
			references(object, reference, value);
		} else {
			String written = value instanceof String string ? string : entry.text(value);
			if (written == null) {
				text.setLength(before);
				return;
			}
			AttributeText.append(written, text, object, entry.feature());
		}
		text.append('"');
	}

	/** The text of a reference that was not found at loading, if nobody has edited it since. */
	private static String kept(List<UnresolvedReference> unresolvedOnes, EStructuralFeature feature) {
		for (UnresolvedReference each : unresolvedOnes) {
			if (each.feature() == feature && each.isUntouched()) {
				return each.text();
			}
		}
		return null;
	}

	private void references(EObject object, EReference reference, Object value) throws SaveException {
		if (!(value instanceof List<?> list)) {
			text.append(id(object, reference, value));
			return;
		}
		boolean first = true;
		for (Object each : list) {
			text.append(first ? "" : " ").append(id(object, reference, each));
			first = false;
		}
	}

	private String id(EObject object, EReference reference, Object target) throws SaveException {
		String id = ((Identified) target).getId();
		if (EcoreUtil.getRootContainer((EObject) target) != root) {
			throw new SaveException(SaveException.Reason.UNWRITABLE_CONTENT, "\"" + reference.getName() + "\" of "
					+ Words.of(object) + " refers to " + Words.of((EObject) target)
					+ ", which is not part of the model; remove the reference or add the element", null);
		}
		if (!ElementIds.isWellFormed(id)) {
			throw new SaveException(SaveException.Reason.UNWRITABLE_CONTENT, Words.of((EObject) target)
					+ " has the id \"" + Words.shorten(String.valueOf(id)) + "\", to which files cannot refer; "
					+ "use letters, digits, dot, hyphen and underscore", null);
		}
		return id;
	}

	private StringBuilder indent(int depth) {
		for (int i = 0; i < depth; i++) {
			text.append("  ");
		}
		return text;
	}
}
