/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How elements look in viewers: label, icon, tooltip. */
package org.escalation.ui.labels;
