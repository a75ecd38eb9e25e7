/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.model.internal.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.escalation.model.Identified;
import org.escalation.model.NamedElement;
import org.escalation.model.io.FileDiagnostic;
import org.escalation.model.io.Severity;

/** Collects what is noticed while one file is read, up to a limit. */
final class Diagnostics {

	/** More than anybody would correct one by one. */
	static final int MOST_LOSSES = 10_000;

	private final String file;
	private final int limit;
	private final List<FileDiagnostic> list = new ArrayList<>();
	private int losses;
	private int omitted;
	private boolean omittedLoss;

	Diagnostics(String file, int limit) {
		this.file = file;
		this.limit = limit;
	}

	/** Notes content that did not make it into the model. */
	void loss(String code, int line, EObject element, Supplier<String> message) {
		losses++;
		add(Severity.ERROR, code, line, element, message, true);
	}

	/** Whether so much does not fit that nobody could mend the file by hand. */
	boolean isHopeless() {
		return losses > MOST_LOSSES;
	}

	/** The first thing noted, for a message about all of them. */
	String first() {
		FileDiagnostic first = list.get(0);
		return "line " + first.line() + ": " + first.message();
	}

	/** Notes something; the message is only put together while there is room for it. */
	void add(Severity severity, String code, int line, EObject element, Supplier<String> message, boolean loss) {
		if (list.size() < limit) {
			list.add(new FileDiagnostic(severity, code, file, line, key(element), message.get(), loss));
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
