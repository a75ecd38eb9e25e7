/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.Severity;

/** Collects what is noticed while one file is read, up to a limit. */
final class Diagnostics {

	private final String file;
	private final int limit;
	private final List<FileDiagnostic> list = new ArrayList<>();
	private int omitted;
	private boolean omittedLoss;

	Diagnostics(String file, int limit) {
		this.file = file;
		this.limit = limit;
	}

	/** Notes content that did not make it into the model. */
	void loss(String code, int line, EObject element, String message) {
		add(Severity.ERROR, code, line, element, message, true);
	}

	void add(Severity severity, String code, int line, EObject element, String message, boolean loss) {
		if (list.size() < limit) {
			list.add(new FileDiagnostic(severity, code, file, line, key(element), message, loss));
		} else {
			omitted++;
			omittedLoss |= loss;
		}
	}

	/** Everything noted, with one more entry that counts what was left out. */
	List<FileDiagnostic> all() {
		List<FileDiagnostic> all = new ArrayList<>(list);
		all.sort(java.util.Comparator.comparingInt(FileDiagnostic::line));
		if (omitted > 0) {
			all.add(new FileDiagnostic(Severity.ERROR, "file.more", file, 0, "",
					omitted + " more problems of this file are not listed", omittedLoss));
		}
		return all;
	}

	private static String key(EObject element) {
		if (element instanceof Identified identified && identified.getId() != null) {
			return identified.getId();
		}
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : "";
	}
}
