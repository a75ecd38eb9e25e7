/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests on the real workbench. They run in the thread of the user interface and let it work while they wait. */
package org.escalation.workbench.tests;
