/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.escalation.diagram.table.TableColumn;
import org.escalation.diagram.table.TableRow;
import org.escalation.diagram.tool.ToolCommand;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;

/** What can be typed or chosen in cells, and the command for it. */
final class CellValues {

	static final String YES = "yes";
	static final String NO = "no";

	private final OpenTable table;
	private final EObject root;
	/** What reference and enumeration cells offer; asked for at each painting, so found once until the model changes. */
	private final Map<EStructuralFeature, List<String>> choices = new HashMap<>();

	CellValues(OpenTable table) {
		this.table = table;
		root = table.runtime().semanticRoot();
	}

	/** The texts that a cell offers to choose from; empty where text is typed. */
	List<String> choices(TableRow row, TableColumn column) {
		EStructuralFeature feature = table.tools().plainFeature(row, column).orElse(null);
		if (feature == null) {
			return List.of();
		}
		return choices.computeIfAbsent(feature, this::texts);
	}

	/** Forgets what was found in the model, after a change of it. */
	void forget() {
		choices.clear();
	}

	private List<String> texts(EStructuralFeature feature) {
		List<String> texts = new ArrayList<>();
		if (feature.getEType() instanceof EEnum values) {
			values.getELiterals().forEach(literal -> texts.add(ModelTexts.label(literal)));
		} else if (feature.getEType().getInstanceClass() == boolean.class) {
			texts.addAll(List.of(YES, NO));
		} else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isMany()) {
			candidates(reference).forEach(each -> texts.add(ElementTitles.of(each)));
		}
		return texts;
	}

	private List<EObject> candidates(EReference reference) {
		List<EObject> found = new ArrayList<>();
		root.eAllContents().forEachRemaining(each -> {
			if (reference.getEReferenceType().isInstance(each)) {
				found.add(each);
			}
		});
		return found;
	}

	/** The text with which editing starts; empty when the cell cannot be edited. */
	Optional<String> editable(TableRow row, TableColumn column) {
		boolean part = table.tools().plainFeature(row, column)
				.filter(feature -> feature instanceof EReference reference && (reference.isContainment() || reference.isMany())).isPresent();
		if (part) {
			return Optional.empty();
		}
		Optional<String> text = table.tools().editableText(row, column);
		return text.isPresent() && !choices(row, column).isEmpty()
				? Optional.of(table.runtime().cell(row, column).map(cell -> cell.label()).orElse("")) : text;
	}

	/**
	 * The command that takes over a typed or chosen text.
	 *
	 * @return nothing where the cell cannot be edited
	 * @throws IllegalArgumentException when the text stands for no value of the cell; the message says which it has
	 */
	Optional<ToolCommand> edit(TableRow row, TableColumn column, String text) {
		if (editable(row, column).isEmpty()) {
			return Optional.empty();
		}
		List<String> choices = choices(row, column);
		if (choices.isEmpty()) {
			return table.tools().edit(row, column, text.isEmpty() && table.tools().plainFeature(row, column).isPresent() ? null : text);
		}
		EStructuralFeature feature = table.tools().plainFeature(row, column).orElseThrow();
		if (text.isBlank() && !feature.isRequired() && feature instanceof EReference) {
			return table.tools().edit(row, column, null);
		}
		return table.tools().edit(row, column, value(feature, text.strip(), choices));
	}

	private Object value(EStructuralFeature feature, String text, List<String> choices) {
		int index = indexOf(text, choices);
		if (index < 0) {
			throw new IllegalArgumentException("\u201c" + text + "\u201d is none of: " + String.join(", ", choices.subList(0, Math.min(12, choices.size())))
					+ (choices.size() > 12 ? " …" : ""));
		}
		if (feature.getEType() instanceof EEnum values) {
			EEnumLiteral literal = values.getELiterals().get(index);
			Enumerator instance = literal.getInstance();
			return instance == null ? literal : instance;
		}
		return feature instanceof EReference reference ? candidates(reference).get(index) : (Object) (index == 0);
	}

	private static int indexOf(String text, List<String> choices) {
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).equalsIgnoreCase(text)) {
				return i;
			}
		}
		return -1;
	}
}
