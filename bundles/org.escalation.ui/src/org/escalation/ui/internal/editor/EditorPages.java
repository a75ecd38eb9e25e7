/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import org.escalation.ui.editor.ModelEditorPage;

/** Reads the pages that other bundles contribute to the model editor. */
final class EditorPages {

	private static final String POINT = "org.escalation.ui.editorPages";

	/** A page that has not been created yet. */
	record Contribution(IConfigurationElement element) {

		String title() {
			return element.getAttribute("name");
		}

		ModelEditorPage create() throws CoreException {
			return (ModelEditorPage) element.createExecutableExtension("class");
		}

		private int order() {
			String order = element.getAttribute("order");
			try {
				return order == null ? Integer.MAX_VALUE : Integer.parseInt(order);
			} catch (NumberFormatException e) {
				ILog.of(EditorPages.class).warn("Order of the page " + title() + " is no number: " + order, e);
				return Integer.MAX_VALUE;
			}
		}
	}

	private EditorPages() {
	}

	/** All contributions in their order. */
	static List<Contribution> all() {
		List<Contribution> all = new ArrayList<>();
		Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(Contribution::new)
				.forEach(all::add);
		all.sort(Comparator.comparingInt(Contribution::order).thenComparing(Contribution::title));
		return all;
	}
}
