/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The chain of changes to the file format. An older file is read as a tree of {@link
 * org.escalation.model.migration.RawElement}s, each {@link org.escalation.model.migration.MigrationParticipant} that it
 * needs rewrites the tree, and the result is loaded as if it had been written today. The file itself is only rewritten
 * when the user saves. A file from a newer version is refused and left as it is.
 * <p>
 * To change the format: raise {@link org.escalation.model.migration.MigrationChain#CURRENT_VERSION} and the default of
 * {@code EscalationModel.formatVersion}, add a participant with that version, and add a fixture of the old version to
 * the tests.
 */
package org.escalation.model.migration;
