/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Fields that edit features of elements, for property tabs, wizards and dialogs. */
package org.escalation.ui.properties;
