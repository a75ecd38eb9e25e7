/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import org.escalation.model.internal.io.ElementShape.Slot;
import org.escalation.model.io.Severity;

/** Ids and references of one file while it is read; references are set when all elements are there. */
final class ReferenceTable {

	private record Pending(InternalEObject owner, Slot slot, String text, int line) {

		EReference feature() {
			return slot.reference();
		}
	}

	private final Diagnostics diagnostics;
	private final LineTable lines;
	private final Map<String, EObject> elements = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();

	ReferenceTable(Diagnostics diagnostics, LineTable lines) {
		this.diagnostics = diagnostics;
		this.lines = lines;
	}

	void define(String id, EObject element, int line) {
		EObject first = elements.putIfAbsent(id, element);
		if (first != null) {
			diagnostics.add(Severity.ERROR, "id.duplicate", line, element, () -> Words.of(element)
					+ " has the id \"" + Words.shorten(id) + "\" of " + Words.of(first) + " in line "
					+ lines.searchLineOf(first) + "; references mean the first. Give one of them another id", false);
		}
	}

	/** The elements by their ids; of those with the same id the first. */
	Map<String, EObject> elements() {
		return elements;
	}

	void add(InternalEObject owner, Slot feature, String text, int line) {
		Pending last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
		if (last != null && last.owner() == owner && last.slot() == feature) {
			// Other tools write each reference of a list as an element of its own.
			pending.set(pending.size() - 1, new Pending(owner, feature, last.text() + ' ' + text, last.line()));
		} else {
			pending.add(new Pending(owner, feature, text, line));
		}
	}

	/** Sets all references and returns those of which something could not be found. */
	List<UnresolvedReference> resolve(EObject root) {
		List<UnresolvedReference> unresolved = new ArrayList<>();
		for (Pending each : pending) {
			if (isSetDirectly(each)) {
				continue;
			}
			List<String> tokens = tokens(each.text());
			List<EObject> targets = new ArrayList<>(tokens.size());
			boolean complete = isSingleWhereNeeded(each, tokens);
			for (String token : tokens) {
				EObject target = target(token, root);
				complete &= check(each, token, target);
				targets.add(isFitting(each, target) ? target : null);
			}
			set(each, targets);
			if (!complete) {
				unresolved.add(UnresolvedReference.of(each.owner(), each.feature(), tokens, targets));
			}
		}
		return unresolved;
	}

	/** The usual case, a text that is just the id of an element that fits, needs no lists. */
	private boolean isSetDirectly(Pending reference) {
		EObject target = elements.get(reference.text());
		if (!isFitting(reference, target)) {
			return false;
		}
		if (reference.slot().many()) {
			list(reference).addUnique(target);
		} else {
			reference.owner().eSet(reference.slot().id(), target);
		}
		return true;
	}

	private boolean isSingleWhereNeeded(Pending reference, List<String> tokens) {
		if (reference.feature().isMany() || tokens.size() < 2) {
			return true;
		}
		diagnostics.add(Severity.ERROR, "reference.several", reference.line(),
				reference.owner(), () -> "\"" + reference.feature().getName() + "\" of " + Words.of(reference.owner())
						+ " refers to " + tokens.size() + " elements, but can have only one; the first is used. "
						+ "The text is kept in the file until you change this property", false);
		return false;
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>(1);
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean blank = i == text.length() || text.charAt(i) <= ' ';
			if (!blank && start < 0) {
				start = i;
			} else if (blank && start >= 0) {
				tokens.add(text.substring(start, i));
				start = -1;
			}
		}
		return tokens;
	}

	/** By id, with or without a leading #, or by the path that tools without ids write. */
	private EObject target(String token, EObject root) {
		String id = token.startsWith("#") ? token.substring(1) : token;
		EObject byId = elements.get(id);
		return byId != null || !id.startsWith("/") ? byId : FragmentPath.find(root, id);
	}

	private static boolean isFitting(Pending reference, EObject target) {
		return target != null && reference.slot().target().isInstance(target);
	}

	private boolean check(Pending reference, String token, EObject target) {
		if (isFitting(reference, target)) {
			return true;
		}
		diagnostics.add(Severity.ERROR, "reference.unresolved", reference.line(), reference.owner(),
				() -> unresolved(reference, token, target), false);
		return false;
	}

	private static String unresolved(Pending reference, String token, EObject target) {
		String what = "\"" + reference.feature().getName() + "\" of " + Words.of(reference.owner());
		String problem;
		if (target != null) {
			problem = " refers to " + Words.of(target) + ", but needs " + reference.feature().getEReferenceType().getName();
		} else if (token.indexOf(':') >= 0 || token.indexOf('#') > 0) {
			problem = " refers to " + Words.shorten(token)
					+ " outside the file; only elements of the same file can be referred to";
		} else {
			problem = " refers to \"" + Words.shorten(token) + "\", which is not in the file";
		}
		return what + problem + ". The text is kept in the file until you change this property";
	}

	private static void set(Pending reference, List<EObject> targets) {
		if (!reference.slot().many()) {
			targets.stream().filter(Objects::nonNull).findFirst()
					.ifPresent(target -> reference.owner().eSet(reference.slot().id(), target));
			return;
		}
		// A list refuses duplicates by searching itself, which takes long for long lists.
		Set<EObject> found = new LinkedHashSet<>(targets);
		found.remove(null);
		list(reference).addAllUnique(found);
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<EObject> list(Pending reference) {
		return (InternalEList<EObject>) reference.owner().eGet(reference.slot().id(), false, true);
	}
}
