/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.EscalationPackage;
import org.escalation.model.text.Presentation;

/**
 * Which parts of an element a tree shows, and how: the long lists of models and actors in groups, other parts directly.
 * Quantities such as probabilities and durations, and citations, are edited in the properties of their owner and have no
 * place in a tree.
 */
public final class TreeShape {

	private static final EscalationPackage MODEL = EscalationPackage.eINSTANCE;
	private static final String CONTENTS = "Contents";
	private static final List<EClass> QUANTITIES = List.of(MODEL.getProbability(), MODEL.getDuration(), MODEL.getDelay(),
			MODEL.getDistribution(), MODEL.getCitation(), MODEL.getParameter());
	private static final List<EClass> GROUPING = List.of(MODEL.getEscalationModel(), MODEL.getActor(),
			MODEL.getScenario(), MODEL.getCapabilityPackage());

	private final Map<EClass, List<EReference>> shown = new ConcurrentHashMap<>();

	/** Whether a tree shows elements of this feature below their owner. */
	public static boolean isShown(EReference feature) {
		boolean list = CONTENTS.equals(Presentation.category(feature));
		return list || QUANTITIES.stream().noneMatch(type -> type.isSuperTypeOf(feature.getEReferenceType()));
	}

	/** Whether a tree gathers the elements of this feature of an owner under a heading. */
	public static boolean isGrouped(EObject owner, EReference feature) {
		return feature.isMany() && CONTENTS.equals(Presentation.category(feature)) && GROUPING.contains(owner.eClass());
	}

	/** What stands below an element or group: elements and groups. */
	public List<Object> children(Object parent) {
		List<Object> children = new ArrayList<>();
		if (parent instanceof ElementGroup group) {
			children.addAll(group.elements());
		} else if (parent instanceof EObject element) {
			for (EReference feature : shownFeatures(element.eClass())) {
				addChildren(element, feature, children);
			}
		}
		return children;
	}

	public boolean hasChildren(Object parent) {
		return parent instanceof ElementGroup group ? group.size() > 0
				: parent instanceof EObject element && shownFeatures(element.eClass()).stream()
						.anyMatch(feature -> isShownEmpty(element, feature) || element.eIsSet(feature));
	}

	/** What an element or group stands below; null for a root. */
	public Object parent(Object child) {
		if (child instanceof ElementGroup group) {
			return group.owner();
		}
		EObject owner = child instanceof EObject element ? element.eContainer() : null;
		if (owner == null) {
			return null;
		}
		EReference feature = ((EObject) child).eContainmentFeature();
		return isGrouped(owner, feature) ? new ElementGroup(owner, feature) : owner;
	}

	/** The element itself, or the nearest one above it that a tree shows. */
	public EObject nearestShown(EObject element) {
		EObject at = element;
		EObject nearest = element;
		while (at.eContainer() != null) {
			if (!isShown(at.eContainmentFeature())) {
				nearest = at.eContainer();
			}
			at = at.eContainer();
		}
		return nearest;
	}

	private List<EReference> shownFeatures(EClass type) {
		return shown.computeIfAbsent(type, each -> each.getEAllContainments().stream().filter(TreeShape::isShown).toList());
	}

	private static void addChildren(EObject element, EReference feature, List<Object> children) {
		Object value = element.eGet(feature);
		if (isGrouped(element, feature)) {
			if (isShownEmpty(element, feature) || !((List<?>) value).isEmpty()) {
				children.add(new ElementGroup(element, feature));
			}
		} else if (value instanceof List<?> list) {
			children.addAll(list);
		} else if (value != null) {
			children.add(value);
		}
	}

	/** A model shows all its lists, so that a new one explains itself. */
	private static boolean isShownEmpty(EObject element, EReference feature) {
		return element.eClass() == MODEL.getEscalationModel() && isGrouped(element, feature);
	}
}
