/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Random models of any size that break no constraint, for measuring and testing whatever builds on models. */
package org.escalation.model.generator;
