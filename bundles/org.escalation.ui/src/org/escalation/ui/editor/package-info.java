/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The model editor and what other bundles add to it. */
package org.escalation.ui.editor;
