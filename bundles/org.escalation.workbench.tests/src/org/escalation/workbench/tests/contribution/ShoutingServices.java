/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import java.util.Locale;

import org.escalation.model.NamedElement;

/** A service of a plug-in's notation. */
public final class ShoutingServices {

	/** The name in capitals. */
	public String shouted(NamedElement element) {
		return element.getName().toUpperCase(Locale.ROOT);
	}
}
