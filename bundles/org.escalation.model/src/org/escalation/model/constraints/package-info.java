/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules that a good model keeps. Each {@link org.escalation.model.constraints.Constraint} is a small class that only
 * reads; {@link org.escalation.model.constraints.Validator} runs them over a model and returns
 * {@link org.escalation.model.constraints.Finding}s in a fixed order. Plug-ins contribute constraints through the
 * extension point {@code org.escalation.model.constraints}; without the Eclipse platform the built-in ones work alone.
 */
package org.escalation.model.constraints;
