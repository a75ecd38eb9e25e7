/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.constraints;

/**
 * A way to remove a finding's cause. The edit changes nothing but the model, through its ordinary setters and lists; the
 * workbench runs it under a change recorder as one step that can be undone. It must be run at most once, and only while
 * the model is as it was when it was validated.
 *
 * @param title what the edit does, as a command: "Set the weight to 1"
 * @param edit  the edit
 */
public record Fix(String title, Runnable edit) {

	/** Changes the model. */
	public void apply() {
		edit.run();
	}
}
