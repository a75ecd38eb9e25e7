/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

/** How serious a finding or diagnostic is, most serious first. */
public enum Severity {
	/** Something is wrong: results that rest on it cannot be trusted, or content was not read. */
	ERROR,
	/** Something is probably not what the analyst meant. */
	WARNING,
	/** Something a careful analyst would look at again. */
	INFO
}
