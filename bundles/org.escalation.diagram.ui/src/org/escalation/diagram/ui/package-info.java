/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Diagrams of a model for other parts of the workbench. */
package org.escalation.diagram.ui;
