/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

import org.escalation.diagram.spec.FilterSpec;
import org.escalation.diagram.spec.LayerSpec;
import org.escalation.diagram.ui.internal.OpenDiagram;

/** Which layers a diagram shows and what is filtered out, each choice one step of the history. */
public final class ViewChoice {

	private final OpenDiagram diagram;
	private final DiagramEditing editing;
	private final Runnable changed;

	/** @param changed told after each step there and back */
	ViewChoice(OpenDiagram diagram, DiagramEditing editing, Runnable changed) {
		this.diagram = diagram;
		this.editing = editing;
		this.changed = changed;
	}

	/** Puts the layers and filters of the notation into a menu, ticked if they are on. */
	public void fill(IMenuManager menu) {
		List<LayerSpec> layers = diagram.runtime().allLayers().stream().filter(layer -> !layer.mandatory()).toList();
		Set<String> shown = ids(diagram.runtime().shownLayers());
		layers.forEach(layer -> menu.add(MenuEntry.ticked(layer.label(), shown.contains(layer.id()),
				() -> step((shown.contains(layer.id()) ? "Leave out " : "Show ") + layer.label(), shown, other(shown, layer.id()), diagram::setLayers))
				.explained(layer.documentation())));
		menu.add(new Separator());
		Set<String> on = Set.copyOf(diagram.runtime().filters());
		for (FilterSpec filter : diagram.runtime().spec().filters()) {
			menu.add(MenuEntry.ticked(filter.label(), on.contains(filter.id()),
					() -> step("Filter: " + filter.label(), on, other(on, filter.id()), diagram::setFilters)));
		}
		if (layers.isEmpty() && diagram.runtime().spec().filters().isEmpty()) {
			menu.add(new MenuEntry("This diagram has no layers or filters", () -> {
			}).enabled(false));
		}
	}

	private static Set<String> ids(List<LayerSpec> layers) {
		Set<String> ids = new LinkedHashSet<>();
		layers.stream().filter(layer -> !layer.mandatory()).forEach(layer -> ids.add(layer.id()));
		return ids;
	}

	private static Set<String> other(Set<String> on, String id) {
		Set<String> changed = new LinkedHashSet<>(on);
		if (!changed.remove(id)) {
			changed.add(id);
		}
		return changed;
	}

	private void step(String label, Set<String> before, Set<String> after, Consumer<Set<String>> setter) {
		editing.context().session().execute(new ViewStep(label, () -> setter.accept(after), () -> setter.accept(before), () -> {
			changed.run();
			editing.viewChanged();
		}));
	}
}
