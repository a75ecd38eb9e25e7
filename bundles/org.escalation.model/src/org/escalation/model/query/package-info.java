/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Questions about a model that several parts ask and that must have one answer. */
package org.escalation.model.query;
