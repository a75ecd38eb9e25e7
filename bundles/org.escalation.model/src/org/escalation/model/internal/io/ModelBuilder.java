/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.internal.io.ElementShape.Kind;
import org.escalation.model.internal.io.ElementShape.Slot;

/**
 * Builds the model from elements in the order of the file. Whatever does not fit the metamodel is reported with its
 * line and left out; the rest is built.
 */
final class ModelBuilder {

	private static final EscalationPackage METAMODEL = EscalationPackage.eINSTANCE;
	private static final EFactory FACTORY = METAMODEL.getEFactoryInstance();
	private static final String ID = "id";

	/** What an open element stands for: an object, an attribute or reference written as an element, or nothing. */
	private static final class Frame {
		final InternalEObject object;
		final Slot textFeature;
		final int line;
		StringBuilder text;

		Frame(InternalEObject object, Slot textFeature, int line) {
			this.object = object;
			this.textFeature = textFeature;
			this.line = line;
		}
	}

	private final Diagnostics diagnostics;
	private final ReferenceTable references;
	private final LineTable lines;
	private final ValueReader values;
	private final Map<EClass, ElementShape> shapes = new HashMap<>();
	private final Deque<Frame> open = new ArrayDeque<>();
	private EscalationModel model;

	ModelBuilder(Diagnostics diagnostics, ReferenceTable references, LineTable lines) {
		this.diagnostics = diagnostics;
		this.references = references;
		this.lines = lines;
		this.values = new ValueReader(diagnostics);
	}

	/** The model built so far. */
	EscalationModel model() {
		return model;
	}

	/**
	 * An element begins.
	 *
	 * @param name       of the feature that holds it; ignored for the root
	 * @param type       name of its class, or null if the feature's own class is meant
	 * @param attributes as written; those of other namespaces under their qualified name
	 */
	void start(String name, String type, int line, Attributes attributes) {
		if (open.isEmpty()) {
			InternalEObject root = (InternalEObject) FACTORY.create(METAMODEL.getEscalationModel());
			model = (EscalationModel) root;
			fill(root, line, attributes);
			open.push(new Frame(root, null, line));
			return;
		}
		InternalEObject parent = open.peek().object;
		open.push(parent == null ? new Frame(null, null, line) : child(parent, name, type, line, attributes));
	}

	/** Whether the open element has text so far. */
	boolean hasText() {
		return open.peek().text != null;
	}

	/** Text between the tags of the open element, in pieces; blank text at the beginning is left out by the caller. */
	StringBuilder text() {
		Frame frame = open.peek();
		if (frame.text == null) {
			frame.text = new StringBuilder();
		}
		return frame.text;
	}

	/** The open element ends. */
	void end() {
		Frame frame = open.pop();
		if (frame.textFeature != null) {
			String text = frame.text == null ? "" : frame.text.toString();
			InternalEObject owner = open.peek().object;
			if (frame.textFeature.kind() == Kind.REFERENCE) {
				references.add(owner, frame.textFeature, text, frame.line);
			} else {
				values.set(owner, frame.textFeature, text, frame.line);
			}
		} else if (frame.object != null && frame.text != null && !frame.text.isEmpty()) {
			diagnostics.loss("content.text", frame.line, frame.object, () -> "The text \"" + Words.shorten(
					frame.text.toString().strip()) + "\" between tags has no meaning here and is left out");
		}
	}

	private Frame child(InternalEObject parent, String name, String type, int line, Attributes attributes) {
		Slot slot = shape(parent.eClass()).slot(name);
		if (slot == null || slot.kind() == Kind.CONTAINER) {
			diagnostics.loss("content.element", line, parent, () -> Words.of(parent) + " has no part called \""
					+ Words.shorten(name) + "\"; it is left out. Correct its name or remove it");
			return new Frame(null, null, line);
		}
		String address = attributes.getValue("", "href");
		if (slot.kind() == Kind.REFERENCE && address != null) {
			references.add(parent, slot, address, line);
			return new Frame(null, null, line);
		}
		if (slot.kind() != Kind.PART) {
			return new Frame(null, slot, line);
		}
		if (address != null) {
			diagnostics.loss("content.href", line, parent, () -> "Part \"" + name + "\" lies outside the file ("
					+ Words.shorten(address) + "); models are single files, so it is left out");
			return new Frame(null, null, line);
		}
		EClass concrete = type(parent, slot.reference(), name, type, line);
		return concrete == null ? new Frame(null, null, line) : contained(parent, slot, concrete, line, attributes);
	}

	private Frame contained(InternalEObject parent, Slot slot, EClass type, int line, Attributes attributes) {
		if (!slot.many() && parent.eIsSet(slot.id())) {
			diagnostics.loss("content.element", line, parent, () -> Words.of(parent) + " can hold only one \""
					+ slot.feature().getName() + "\"; this further one is left out");
			return new Frame(null, null, line);
		}
		InternalEObject object = (InternalEObject) FACTORY.create(type);
		fill(object, line, attributes);
		attach(parent, slot, object);
		return new Frame(object, null, line);
	}

	/** The list need not look for duplicates: the object is new. */
	@SuppressWarnings("unchecked")
	private static void attach(InternalEObject parent, Slot slot, EObject object) {
		if (slot.many()) {
			((InternalEList<EObject>) (EList<?>) parent.eGet(slot.id(), false, true)).addUnique(object);
		} else {
			parent.eSet(slot.id(), object);
		}
	}

	private EClass type(EObject parent, EReference reference, String name, String written, int line) {
		EClass declared = reference.getEReferenceType();
		EClass type = written == null ? declared
				: METAMODEL.getEClassifier(written) instanceof EClass found ? found : null;
		if (type != null && !type.isAbstract() && (type == declared || declared.isSuperTypeOf(type))) {
			return type;
		}
		String problem = written == null ? "does not say of which class it is (xsi:type)"
				: "is written as class \"" + Words.shorten(written) + "\", which cannot stand there";
		diagnostics.loss("content.type", line, parent,
				() -> "\"" + name + "\" of " + Words.of(parent) + " " + problem + "; it is left out");
		return null;
	}

	private void fill(InternalEObject object, int line, Attributes attributes) {
		ElementShape shape = shape(object.eClass());
		// The id comes first, because messages about the other attributes name the element by it.
		String id = attributes.getValue("", ID);
		if (id != null) {
			object.eSet(shape.slot(ID).id(), id);
			references.define(id, object, line);
		}
		lines.add(object, line);
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = ModelHandler.name(attributes, i);
			if (name != null && !name.equals(ID)) {
				fill(object, shape.slot(name), name, attributes.getValue(i), line);
			}
		}
	}

	private void fill(InternalEObject object, Slot slot, String name, String text, int line) {
		Kind kind = slot == null ? Kind.CONTAINER : slot.kind();
		switch (kind) {
			case TEXT, VALUE -> values.set(object, slot, text, line);
			case REFERENCE -> references.add(object, slot, text, line);
			default -> diagnostics.loss("content.attribute", line, object, () -> Words.of(object)
					+ " has no property called \"" + Words.shorten(name) + "\"; its value \"" + Words.shorten(text)
					+ "\" is left out. Correct the name or remove it");
		}
	}

	private ElementShape shape(EClass type) {
		ElementShape shape = shapes.get(type);
		if (shape == null) {
			shape = new ElementShape(type);
			shapes.put(type, shape);
		}
		return shape;
	}
}
