/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.escalation.model.NamedElement;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.properties.ElementPicker;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessions;

/** Finds an element of any open model by name, kind or description, and shows it in its editor. */
public final class FindElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ModelSessions sessions = PlatformUI.getWorkbench().getService(ModelSessions.class);
		List<EObject> candidates = candidates(sessions.open());
		if (candidates.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), "Find Element",
					"No model is open. Open one from the project explorer or by File, Open Model File; its elements can be found then.");
			return null;
		}
		for (EObject picked : new ElementPicker(window.getShell(), "Find Element", candidates, false, FindElementHandler::description).pick()) {
			show(window, sessions, picked);
		}
		return null;
	}

	private static String description(EObject element) {
		return element instanceof NamedElement named && named.getDescription() != null ? named.getDescription() : "";
	}

	private static List<EObject> candidates(Collection<ModelSession> sessions) {
		List<EObject> candidates = new ArrayList<>();
		for (ModelSession session : sessions) {
			if (session.model() != null) {
				candidates.add(session.model());
				session.model().eAllContents().forEachRemaining(candidates::add);
			}
		}
		return candidates;
	}

	private static void show(IWorkbenchWindow window, ModelSessions sessions, EObject element) throws ExecutionException {
		ModelSession owner = sessions.owner(element).orElse(null);
		if (owner == null) {
			return;
		}
		try {
			ModelEditors.open(window.getActivePage(), owner, List.of(element));
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
