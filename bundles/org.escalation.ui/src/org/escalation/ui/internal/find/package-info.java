/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finding elements of open models. */
package org.escalation.ui.internal.find;
