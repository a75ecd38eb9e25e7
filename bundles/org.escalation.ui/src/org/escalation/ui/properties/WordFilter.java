/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Elements in whose text all typed words occur. Texts are made once: a list may hold tens of thousands. */
final class WordFilter extends ViewerFilter {

	private final Map<EObject, String> texts = new IdentityHashMap<>();
	private String[] words = {};

	WordFilter(Collection<? extends EObject> candidates, Function<EObject, String> text) {
		candidates.forEach(each -> texts.put(each, text.apply(each).toLowerCase(Locale.ROOT)));
	}

	void setText(String text) {
		words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return accepts((EObject) element);
	}

	boolean accepts(EObject object) {
		String text = texts.getOrDefault(object, "");
		return Arrays.stream(words).allMatch(text::contains);
	}
}
