/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.migration;

import java.util.ArrayList;
import java.util.List;

/** All changes of the file format in order, and the version that results. */
public final class MigrationChain {

	/** Version that files are written in. */
	public static final int CURRENT_VERSION = 1;

	/** Attribute of the root that holds the version; a file without it is taken as of the current version. */
	public static final String VERSION_ATTRIBUTE = "formatVersion";

	private static final List<MigrationParticipant> PARTICIPANTS = List.of(new HorizonWithUnit());

	private MigrationChain() {
	}

	/** All participants, oldest first. */
	public static List<MigrationParticipant> participants() {
		return PARTICIPANTS;
	}

	/** Applies what an older file needs, sets its version, and returns the descriptions of what was applied. */
	public static List<String> migrate(RawElement root, int fromVersion) {
		List<String> applied = new ArrayList<>();
		for (MigrationParticipant participant : PARTICIPANTS) {
			if (fromVersion < participant.version()) {
				participant.migrate(root);
				applied.add(participant.description());
			}
		}
		root.attributes().put(VERSION_ATTRIBUTE, Integer.toString(CURRENT_VERSION));
		return applied;
	}
}
