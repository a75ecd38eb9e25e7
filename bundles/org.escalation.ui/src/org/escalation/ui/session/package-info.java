/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Open model files. All parts of the workbench that show one file share one {@link org.escalation.ui.session.ModelSession}:
 * one copy of the model, one editing domain, one undo history.
 */
package org.escalation.ui.session;
