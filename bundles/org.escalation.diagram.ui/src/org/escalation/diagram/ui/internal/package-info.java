/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Diagrams as a page of the model editor. */
package org.escalation.diagram.ui.internal;
