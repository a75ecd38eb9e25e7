/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.io;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * One thing that was noticed while a file was read, in words an analyst can act on.
 *
 * @param severity how serious it is
 * @param code     stable short name of the kind of problem, for example {@code reference.unresolved}
 * @param file     the file as the user named it
 * @param line     line in the file, counted from 1; 0 if it concerns the file as a whole
 * @param element  id or, where there is none, name of the element concerned; empty if none
 * @param message  what is wrong and what to do about it, without file and line
 * @param loss     whether content of the file did not make it into the model, so that saving would lose it
 */
public record FileDiagnostic(Severity severity, String code, String file, int line, String element, String message,
		boolean loss) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getLocation() {
		return file;
	}

	@Override
	public int getLine() {
		return line;
	}

	/** Columns are not recorded: files hold one element a line. */
	@Override
	public int getColumn() {
		return 0;
	}

	/** {@code file:line: severity: message}, the form that editors and build logs recognise. */
	@Override
	public String toString() {
		return file + (line > 0 ? ":" + line : "") + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": "
				+ message;
	}
}
