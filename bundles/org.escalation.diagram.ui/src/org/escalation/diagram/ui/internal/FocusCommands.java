/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

/** Commands of the workbench, such as Copy and Delete, that mean a control of ours while it has the focus. */
public final class FocusCommands {

	private final IHandlerService handlers;
	private final Expression focused;
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param name of the kind of control, unique in the workbench */
	public FocusCommands(IServiceLocator site, Control control, String name) {
		handlers = site.getService(IHandlerService.class);
		focused = new HasFocus(name);
		site.getService(IFocusService.class).addFocusTracker(control, name);
		control.addDisposeListener(event -> handlers.deactivateHandlers(active));
	}

	/** Says what a command does. */
	public FocusCommands on(String command, Runnable action) {
		active.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}, focused));
		return this;
	}

	private static final class HasFocus extends Expression {

		private final String name;

		HasFocus(String name) {
			this.name = name;
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext evaluation) {
			return EvaluationResult.valueOf(name.equals(evaluation.getVariable(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME)));
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME);
		}
	}
}
