/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The wizard that creates models. */
package org.escalation.ui.internal.wizard;
