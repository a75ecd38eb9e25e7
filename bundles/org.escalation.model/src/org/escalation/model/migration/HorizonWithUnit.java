/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.migration;

import java.util.List;

/**
 * Version 0, the drafts before the first release, wrote the horizon of the model and of scenarios as a plain number of
 * turns in an attribute. Since version 1 it is a duration with a unit: the number times the model's length of a turn.
 */
final class HorizonWithUnit implements MigrationParticipant {

	/** Version that introduced the change. */
	static final int VERSION = 1;

	private static final String HORIZON = "horizon";

	@Override
	public int version() {
		return VERSION;
	}

	@Override
	public String description() {
		return "horizons counted in turns became lengths of time with a unit";
	}

	@Override
	public void migrate(RawElement root) {
		String length = root.attributes().get("tickLength");
		String unit = root.attributes().getOrDefault("tickUnit", "MONTH");
		convert(root, length, unit);
		for (RawElement scenario : root.children("scenarios")) {
			convert(scenario, length, unit);
		}
	}

	/** The number that cannot be read is kept as it is, so that loading names it as a value that is no number. */
	private static void convert(RawElement holder, String tickLength, String unit) {
		String turns = holder.attributes().remove(HORIZON);
		if (turns == null) {
			return;
		}
		RawElement duration = new RawElement(HORIZON, null, holder.line());
		duration.attributes().put("value", product(turns, tickLength));
		duration.attributes().put("unit", unit);
		holder.children().addAll(0, List.of(duration));
	}

	private static String product(String turns, String tickLength) {
		try {
			double length = tickLength == null ? 1 : Double.parseDouble(tickLength);
			return Double.toString(Double.parseDouble(turns) * length);
		} catch (NumberFormatException e) {
			return turns;
		}
	}
}
