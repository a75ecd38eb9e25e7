/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The tree of a model, as editor, outline and project explorer show it. */
package org.escalation.ui.tree;
