/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a user does to a model, as commands that can be undone and that carry a name such as "Rename Russia". */
package org.escalation.ui.command;
