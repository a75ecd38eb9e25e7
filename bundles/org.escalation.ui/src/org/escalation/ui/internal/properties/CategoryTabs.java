/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;

import org.escalation.model.text.Presentation;
import org.escalation.ui.tree.ElementGroup;
import org.escalation.ui.tree.ElementSelection;

/** The tabs for selected elements: one for each category of the features that they have in common, and "Where used". */
public final class CategoryTabs implements ITabDescriptorProvider {

	private static final Set<String> NOT_SHOWN = Set.of("Identity", "Contents");
	private static final String LAST = "Provenance";

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		List<EObject> elements = ElementSelection.of(selection);
		if (elements.isEmpty()) {
			return selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof ElementGroup group
					? new ITabDescriptor[] { new SingleSectionTab(group.label(), "", GroupSection::new) } : new ITabDescriptor[0];
		}
		List<ITabDescriptor> tabs = new ArrayList<>();
		String classes = elements.stream().map(each -> each.eClass().getName()).distinct().sorted().toList().toString();
		byCategory(elements).forEach((category, features) -> tabs
				.add(new SingleSectionTab(category, classes, () -> new CategorySection(category, features))));
		tabs.add(new SingleSectionTab("Where used", "", UsesSection::new));
		return tabs.toArray(ITabDescriptor[]::new);
	}

	private static Map<String, List<EStructuralFeature>> byCategory(List<EObject> elements) {
		Map<String, List<EStructuralFeature>> categories = new LinkedHashMap<>();
		categories.put(Presentation.GENERAL, new ArrayList<>());
		for (EStructuralFeature feature : elements.get(0).eClass().getEAllStructuralFeatures()) {
			if (isEdited(feature) && elements.stream().allMatch(each -> has(each.eClass(), feature))) {
				categories.computeIfAbsent(Presentation.category(feature), any -> new ArrayList<>()).add(feature);
			}
		}
		List<EStructuralFeature> last = categories.remove(LAST);
		if (last != null) {
			categories.put(LAST, last);
		}
		categories.values().removeIf(List::isEmpty);
		return categories;
	}

	private static boolean isEdited(EStructuralFeature feature) {
		boolean container = feature instanceof EReference reference && reference.isContainer();
		return !container && !NOT_SHOWN.contains(Presentation.category(feature));
	}

	private static boolean has(EClass type, EStructuralFeature feature) {
		return type.getEAllStructuralFeatures().contains(feature);
	}
}
