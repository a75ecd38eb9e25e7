/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Elements in whose texts all typed words occur. Texts are made once: a list may hold tens of thousands. */
final class WordFilter extends ViewerFilter {

	/** How much of a text is shown before and after what fits. */
	private static final int BEFORE = 24;
	private static final int AFTER = 60;

	private final Map<EObject, Texts> texts = new LinkedHashMap<>();
	private String[] words = {};

	/**
	 * What is looked through.
	 *
	 * @param head    what a row shows anyhow, in small letters
	 * @param all     that, and what it does not show, in small letters
	 * @param details what it does not show, as it is written
	 */
	private record Texts(String head, String all, String details) {
	}

	/**
	 * Looks through candidates.
	 *
	 * @param heads   what the row of an element shows anyhow
	 * @param details what it does not show; empty for nothing
	 */
	WordFilter(Collection<? extends EObject> candidates, Function<EObject, String> heads, Function<EObject, String> details) {
		for (EObject each : candidates) {
			String head = heads.apply(each).toLowerCase(Locale.ROOT);
			String more = details.apply(each).strip().replaceAll("\\s+", " ");
			texts.put(each, new Texts(head, more.isEmpty() ? head : head + ' ' + more.toLowerCase(Locale.ROOT), more));
		}
	}

	void setText(String text) {
		words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		Texts found = texts.get(element);
		return found != null && contains(found.all());
	}

	/** The first element that fits by what its row shows, else the first that fits at all; null if none does. */
	EObject best() {
		EObject other = null;
		for (Map.Entry<EObject, Texts> each : texts.entrySet()) {
			if (contains(each.getValue().head())) {
				return each.getKey();
			}
			if (other == null && contains(each.getValue().all())) {
				other = each.getKey();
			}
		}
		return other;
	}

	/** The place of the further text for which an element fits; empty where its row shows anyhow why it does. */
	String reason(Object element) {
		Texts found = texts.get(element);
		if (found == null || contains(found.head())) {
			return "";
		}
		String small = found.details().toLowerCase(Locale.ROOT);
		int at = Arrays.stream(words).filter(word -> !found.head().contains(word)).mapToInt(small::indexOf).filter(i -> i >= 0).min().orElse(-1);
		return at < 0 ? "" : excerpt(found.details(), Math.min(at, found.details().length()));
	}

	/** From word to word around a place. */
	private static String excerpt(String text, int at) {
		int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
		int start = from > at ? at : from;
		int end = at + AFTER >= text.length() ? text.length() : Math.max(text.lastIndexOf(' ', at + AFTER), at + 1);
		return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
	}

	private boolean contains(String text) {
		return Arrays.stream(words).allMatch(text::contains);
	}
}
