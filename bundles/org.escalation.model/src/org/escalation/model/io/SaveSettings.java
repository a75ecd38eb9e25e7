/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

/**
 * How to save.
 *
 * @param overwrite  save even if the file was changed by someone else since it was loaded
 * @param acceptLoss save even if parts of the file could not be read and will be lost
 * @param backup     keep the previous content as {@code NAME.escalation.bak}
 */
public record SaveSettings(boolean overwrite, boolean acceptLoss, boolean backup) {

	/** Refuses conflicts and losses, keeps a backup. */
	public static final SaveSettings DEFAULT = new SaveSettings(false, false, true);

	/** The same, but saving over foreign changes. */
	public SaveSettings overwriting() {
		return new SaveSettings(true, acceptLoss, backup);
	}

	/** The same, but giving up what could not be read. */
	public SaveSettings acceptingLoss() {
		return new SaveSettings(overwrite, true, backup);
	}

	/** The same, but without a backup. */
	public SaveSettings withoutBackup() {
		return new SaveSettings(overwrite, acceptLoss, false);
	}
}
