/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tables of the notation in the workbench. */
package org.escalation.diagram.ui.internal.table;
