/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.escalation.model.EscalationModel;
import org.escalation.model.VariantOverride;

/** Views of a model that would be slow to find for each element anew. Made lazily, valid while the model stays as is. */
public final class ModelIndex {

	/**
	 * A reference to an element from another.
	 *
	 * @param from    the element that refers
	 * @param feature its property
	 */
	public record Use(EObject from, EReference feature) {
	}

	private final EscalationModel model;
	private final Map<Class<?>, List<?>> byType = new HashMap<>();
	private List<EObject> all;
	private Map<EObject, List<Use>> uses;
	private Map<EObject, List<VariantOverride>> overrides;
	private Map<String, List<EObject>> byId;
	private Reachability reachability;

	ModelIndex(EscalationModel model) {
		this.model = model;
	}

	/** The model and everything in it, in the order of the file. */
	public List<EObject> all() {
		if (all == null) {
			List<EObject> elements = new ArrayList<>();
			elements.add(model);
			for (Iterator<EObject> each = model.eAllContents(); each.hasNext();) {
				elements.add(each.next());
			}
			all = Collections.unmodifiableList(elements);
		}
		return all;
	}

	/** All elements of a type, in the order of the file. */
	@SuppressWarnings("unchecked")
	public <T> List<T> all(Class<T> type) {
		List<?> found = byType.get(type);
		if (found == null) {
			found = all().stream().filter(type::isInstance).toList();
			byType.put(type, found);
		}
		return (List<T>) found;
	}

	/** Who refers to an element, containers left out. */
	public List<Use> usesOf(EObject element) {
		if (uses == null) {
			uses = new IdentityHashMap<>();
			all().forEach(this::addUses);
		}
		return uses.getOrDefault(element, List.of());
	}

	/** The variants' overrides that change an element. */
	public List<VariantOverride> overridesOf(EObject element) {
		if (overrides == null) {
			overrides = new IdentityHashMap<>();
			all(VariantOverride.class).forEach(each -> overrides.computeIfAbsent(each.getElement(),
					key -> new ArrayList<>(1)).add(each));
		}
		return overrides.getOrDefault(element, List.of());
	}

	/** Elements with an id, usually one. */
	public List<EObject> withId(String id) {
		if (byId == null) {
			byId = new HashMap<>();
			for (EObject each : all()) {
				if (each instanceof org.escalation.model.Identified identified && identified.getId() != null) {
					byId.computeIfAbsent(identified.getId(), key -> new ArrayList<>(1)).add(each);
				}
			}
		}
		return byId.getOrDefault(id, List.of());
	}

	/** What can become true in this model. */
	public Reachability reachability() {
		if (reachability == null) {
			reachability = new Reachability(this);
		}
		return reachability;
	}

	private void addUses(EObject from) {
		for (EReference reference : from.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
				continue;
			}
			Object value = from.eGet(reference);
			if (value instanceof List<?> targets) {
				targets.forEach(target -> addUse(from, reference, (EObject) target));
			} else if (value != null) {
				addUse(from, reference, (EObject) value);
			}
		}
	}

	private void addUse(EObject from, EReference reference, EObject target) {
		uses.computeIfAbsent(target, key -> new ArrayList<>(1)).add(new Use(from, reference));
	}
}
