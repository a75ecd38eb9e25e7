/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.diagram.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.escalation.diagram.expression.Services;
import org.escalation.diagram.spec.DiagramSpec;
import org.escalation.diagram.spec.SpecException;
import org.escalation.diagram.spec.Viewpoints;
import org.escalation.diagram.viewpoint.RuntimeOptions;
import org.escalation.notation.Notation;

/** The diagrams of the notation, read when they are first needed. */
public final class NotationDiagrams {

	private final List<DiagramSpec> diagrams;
	private final RuntimeOptions options;

	private NotationDiagrams(List<DiagramSpec> diagrams, RuntimeOptions options) {
		this.diagrams = diagrams;
		this.options = options;
	}

	/** Reads the notation; takes some tenths of a second. */
	public static NotationDiagrams read() throws IOException, SpecException, ReflectiveOperationException {
		Services services = new Services();
		for (Class<?> type : Notation.services()) {
			services.register(type);
		}
		try (InputStream in = Notation.open()) {
			return new NotationDiagrams(Viewpoints.load(in, Notation.ADDRESS).viewpoints().stream()
					.flatMap(viewpoint -> viewpoint.diagrams().stream()).toList(), RuntimeOptions.DEFAULT.withServices(services));
		}
	}

	/** The diagrams, in the order of the notation. */
	public List<DiagramSpec> diagrams() {
		return diagrams;
	}

	/** With the services of the notation. */
	public RuntimeOptions options() {
		return options;
	}
}
