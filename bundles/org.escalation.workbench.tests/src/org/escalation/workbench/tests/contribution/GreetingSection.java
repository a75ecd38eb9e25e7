/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.workbench.tests.contribution;

import org.escalation.reporting.ReportData;
import org.escalation.reporting.ReportSection;
import org.escalation.reporting.SectionSettings;
import org.escalation.reporting.content.Flow;

/** A section of a plug-in. */
public final class GreetingSection implements ReportSection {

	/** Id of the section. */
	public static final String ID = "tests-greeting";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String heading() {
		return "Greeting";
	}

	@Override
	public void write(ReportData data, SectionSettings settings, Flow flow) {
		flow.paragraph("Greetings to the readers of " + data.model().getName());
	}
}
