/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The contents of models in the project explorer. */
package org.escalation.ui.internal.explorer;
