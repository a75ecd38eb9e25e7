/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;

/** Holds while a control that the focus service tracks under a name has the focus. */
public final class HasFocus extends Expression {

	private final String name;

	/** @param name under which the control is tracked */
	public HasFocus(String name) {
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
