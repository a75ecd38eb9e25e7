/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a plug-in may add: one contribution to each extension point. */
package org.escalation.workbench.tests.contribution;
