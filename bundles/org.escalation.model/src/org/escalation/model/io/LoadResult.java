/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import java.util.List;
import java.util.OptionalInt;

import org.escalation.model.EscalationModel;

/**
 * What came of reading a file.
 *
 * @param model        the model, or null if the file was refused
 * @param resource     the resource that holds the model and knows the file; never null, empty if the file was refused
 * @param diagnostics  everything noticed, in the order of the file
 * @param migratedFrom format version of the file if it was older than the current one and has been migrated in memory
 */
public record LoadResult(EscalationModel model, EscalationResource resource, List<FileDiagnostic> diagnostics,
		OptionalInt migratedFrom) {

	/** Copies the list. */
	public LoadResult {
		diagnostics = List.copyOf(diagnostics);
	}

	/** Whether there is a model to work with; it may still have errors. */
	public boolean isReadable() {
		return model != null;
	}

	/** Whether any diagnostic is an error. */
	public boolean hasErrors() {
		return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
	}
}
