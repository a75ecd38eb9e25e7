/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.migration;

/**
 * One change of the file format. A participant that has been released is never edited; a further change gets a
 * participant of its own. Each has a fixture file in the tests.
 */
public interface MigrationParticipant {

	/** The format version that files have after this change; the participant is applied to all older files. */
	int version();

	/** What the change does, in one line for the user. */
	String description();

	/** Rewrites the root of a file as written to the form of {@link #version()}. */
	void migrate(RawElement root);
}
