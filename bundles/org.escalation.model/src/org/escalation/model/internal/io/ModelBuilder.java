/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.escalation.model.EscalationModel;
import org.escalation.model.EscalationPackage;
import org.escalation.model.migration.RawElement;

/**
 * Builds the model from elements in the order of the file. Whatever does not fit the metamodel is reported with its
 * line and left out; the rest is built.
 */
final class ModelBuilder {

	/** What an open element stands for: an object, a feature written as an element, or something left out. */
	private record Frame(EObject object, EStructuralFeature textFeature) {
		static final Frame SKIPPED = new Frame(null, null);
	}

	private final Diagnostics diagnostics;
	private final ReferenceTable references;
	private final LineTable lines;
	private final ValueReader values;
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

	void start(RawElement element) {
		if (open.isEmpty()) {
			model = (EscalationModel) EcoreUtil.create(EscalationPackage.eINSTANCE.getEscalationModel());
			fill(model, element);
			open.push(new Frame(model, null));
			return;
		}
		Frame parent = open.peek();
		open.push(parent.object() == null ? Frame.SKIPPED : child(parent.object(), element));
	}

	void end(RawElement element) {
		Frame frame = open.pop();
		if (frame.textFeature() instanceof EAttribute attribute) {
			values.set(open.peek().object(), attribute, element.text().toString(), element.line());
		} else if (frame.object() != null && !element.text().isEmpty()) {
			diagnostics.loss("content.text", element.line(), frame.object(), "The text \"" + Words.shorten(
					element.text().toString().strip()) + "\" between tags has no meaning here and is left out");
		}
	}

	private Frame child(EObject parent, RawElement element) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(element.name());
		if (feature instanceof EAttribute attribute) {
			return new Frame(null, attribute);
		}
		if (!(feature instanceof EReference reference) || reference.isContainer()) {
			diagnostics.loss("content.element", element.line(), parent, Words.of(parent) + " has no part called \""
					+ Words.shorten(element.name()) + "\"; it is left out. Correct its name or remove it");
			return Frame.SKIPPED;
		}
		if (!reference.isContainment()) {
			references.add(parent, reference, element.attributes().getOrDefault("href", element.text().toString()),
					element.line());
			return Frame.SKIPPED;
		}
		if (element.attributes().containsKey("href")) {
			diagnostics.loss("content.href", element.line(), parent, "Part \"" + element.name() + "\" lies outside the "
					+ "file (" + Words.shorten(element.attributes().get("href"))
					+ "); models are single files, so it is left out");
			return Frame.SKIPPED;
		}
		EClass type = type(parent, reference, element);
		return type == null ? Frame.SKIPPED : contained(parent, reference, type, element);
	}

	private Frame contained(EObject parent, EReference reference, EClass type, RawElement element) {
		if (!reference.isMany() && parent.eIsSet(reference)) {
			diagnostics.loss("content.element", element.line(), parent, Words.of(parent) + " can hold only one \""
					+ element.name() + "\"; this further one is left out");
			return Frame.SKIPPED;
		}
		EObject object = EcoreUtil.create(type);
		fill(object, element);
		attach(parent, reference, object);
		return new Frame(object, null);
	}

	/** The list need not look for duplicates: the object is new. */
	@SuppressWarnings("unchecked")
	private static void attach(EObject parent, EReference reference, EObject object) {
		if (reference.isMany()) {
			((InternalEList<EObject>) (EList<?>) parent.eGet(reference)).addUnique(object);
		} else {
			parent.eSet(reference, object);
		}
	}

	private EClass type(EObject parent, EReference reference, RawElement element) {
		EClass declared = reference.getEReferenceType();
		EClass type = element.type() == null ? declared
				: EscalationPackage.eINSTANCE.getEClassifier(element.type()) instanceof EClass found ? found : null;
		if (type != null && !type.isAbstract() && declared.isSuperTypeOf(type)) {
			return type;
		}
		String problem = element.type() == null ? "does not say of which class it is (xsi:type)"
				: "is written as class \"" + Words.shorten(element.type()) + "\", which cannot stand there";
		diagnostics.loss("content.type", element.line(), parent,
				"\"" + element.name() + "\" of " + Words.of(parent) + " " + problem + "; it is left out");
		return null;
	}

	private void fill(EObject object, RawElement element) {
		String id = element.attributes().get("id");
		if (id != null) {
			object.eSet(EscalationPackage.Literals.IDENTIFIED__ID, id);
			references.define(id, object, element.line());
		}
		lines.add(object, element.line());
		for (Map.Entry<String, String> entry : element.attributes().entrySet()) {
			if (!entry.getKey().equals("id")) {
				fill(object, entry.getKey(), entry.getValue(), element.line());
			}
		}
	}

	private void fill(EObject object, String name, String text, int line) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		if (feature instanceof EAttribute attribute) {
			values.set(object, attribute, text, line);
		} else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
			references.add(object, reference, text, line);
		} else {
			diagnostics.loss("content.attribute", line, object, Words.of(object) + " has no property called \""
					+ Words.shorten(name) + "\"; its value \"" + Words.shorten(text)
					+ "\" is left out. Correct the name or remove it");
		}
	}
}
