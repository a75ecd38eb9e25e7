/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal.edit;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

import org.escalation.diagram.ui.internal.HasFocus;

/** The keys of the workbench that mean the canvas while it has the focus: Delete, and F2 for the label. */
final class DiagramKeys {

	private static final String FOCUS = "org.escalation.diagram.ui.canvas";

	private final IHandlerService handlers;

	DiagramKeys(DiagramEditing editing, LabelEditor labels) {
		editing.context().site().getService(IFocusService.class).addFocusTracker(editing.canvas(), FOCUS);
		handlers = editing.context().site().getService(IHandlerService.class);
		List<IHandlerActivation> active = List.of(activate(IWorkbenchCommandConstants.EDIT_DELETE, editing::delete),
				activate(IWorkbenchCommandConstants.FILE_RENAME, labels::open));
		editing.canvas().addDisposeListener(event -> handlers.deactivateHandlers(active));
	}

	private IHandlerActivation activate(String command, Runnable action) {
		return handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}, new HasFocus(FOCUS));
	}
}
