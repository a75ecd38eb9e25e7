/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
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

	/** Features of a class in the order of writing. */
	private record Layout(List<EStructuralFeature> attributes, List<EReference> parts) {
	}

	private final Map<EClass, Layout> layouts = new HashMap<>();
	private final Map<EObject, List<UnresolvedReference>> unresolved = new java.util.IdentityHashMap<>();
	private Writer out;

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
		out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		out = new java.io.BufferedWriter(out, 1 << 16);
		out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		element("escalation:EscalationModel xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:escalation=\""
				+ EscalationPackage.eNS_URI + "\"", "escalation:EscalationModel", null, model, 0);
		out.flush();
	}

	/** Recursion is as deep as conditions are nested, which the reader limits. */
	private void element(String opening, String name, EClass declared, EObject object, int depth) throws IOException {
		indent(depth);
		out.write('<');
		out.write(opening);
		if (declared != null && declared != object.eClass()) {
			out.write(" xsi:type=\"escalation:");
			out.write(object.eClass().getName());
			out.write('"');
		}
		Layout layout = layouts.computeIfAbsent(object.eClass(), ModelWriter::layoutOf);
		for (EStructuralFeature feature : layout.attributes()) {
			attribute(object, feature);
		}
		boolean open = false;
		for (EReference part : layout.parts()) {
			Object value = object.eGet(part);
			List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			if (!children.isEmpty() && !open) {
				out.write(">\n");
				open = true;
			}
			for (Object child : children) {
				element(part.getName(), part.getName(), part.getEReferenceType(), (EObject) child, depth + 1);
			}
		}
		if (open) {
			indent(depth);
			out.write("</");
			out.write(name);
			out.write(">\n");
		} else {
			out.write("/>\n");
		}
	}

	private void attribute(EObject object, EStructuralFeature feature) throws IOException {
		String kept = kept(object, feature);
		boolean always = feature == EscalationPackage.Literals.ESCALATION_MODEL__FORMAT_VERSION;
		if (kept == null && !always && !object.eIsSet(feature)) {
			return;
		}
		String text = kept != null ? kept
				: feature instanceof EReference reference ? references(object, reference)
						: value((EAttribute) feature, object.eGet(feature));
		if (text != null) {
			out.write(' ');
			out.write(feature.getName());
			out.write("=\"");
			AttributeText.write(text, out, object, feature);
			out.write('"');
		}
	}

	/** The text of a reference that was not found at loading, if nobody has edited it since. */
	private String kept(EObject object, EStructuralFeature feature) {
		for (UnresolvedReference each : unresolved.getOrDefault(object, List.of())) {
			if (each.feature() == feature && each.isUntouched()) {
				return each.text();
			}
		}
		return null;
	}

	private static String value(EAttribute attribute, Object value) {
		return value instanceof String text ? text : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
	}

	private static String references(EObject object, EReference reference) throws SaveException {
		Object value = object.eGet(reference);
		if (!(value instanceof List<?> list)) {
			return id(object, reference, value);
		}
		StringBuilder text = new StringBuilder();
		for (Object each : list) {
			text.append(text.isEmpty() ? "" : " ").append(id(object, reference, each));
		}
		return text.toString();
	}

	private static String id(EObject object, EReference reference, Object target) throws SaveException {
		String id = ((Identified) target).getId();
		if (EcoreUtil.getRootContainer((EObject) target) != EcoreUtil.getRootContainer(object)) {
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

	private static Layout layoutOf(EClass type) {
		List<EStructuralFeature> attributes = new ArrayList<>();
		List<EReference> parts = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.isTransient() || feature.isDerived()) {
				continue;
			}
			if (!(feature instanceof EReference reference)) {
				attributes.add(feature);
			} else if (reference.isContainment()) {
				parts.add(reference);
			} else if (!reference.isContainer()) {
				attributes.add(feature);
			}
		}
		return new Layout(attributes, parts);
	}

	private void indent(int depth) throws IOException {
		for (int i = 0; i < depth; i++) {
			out.write("  ");
		}
	}
}
