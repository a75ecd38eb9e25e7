/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.editor;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IEditorSite;

import org.escalation.ui.session.ModelSession;

/** What a page of the model editor may ask of its editor. */
public interface ModelEditorContext {

	ModelSession session();

	IEditorSite site();

	/** Selects elements for the whole workbench: tree, properties and other pages follow. */
	void select(Collection<? extends EObject> elements);

	/** The context menu for selected elements, with what other bundles contribute to it. */
	MenuManager contextMenu();
}
