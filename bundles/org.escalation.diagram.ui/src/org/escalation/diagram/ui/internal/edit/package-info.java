/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Editing on the canvas by the tools of the notation. What a tool does is defined there, not here. */
package org.escalation.diagram.ui.internal.edit;
