/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import org.escalation.model.constraints.Finding;
import org.escalation.model.io.Severity;
import org.escalation.model.text.ElementTitles;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessionListener;
import org.escalation.ui.session.ModelSessions;

/** Shows findings of open models in the Problems view: keeps the markers of their files equal to the findings. */
public final class FindingMarkers implements ModelSessions.Listener {

	/** Type of the markers. */
	static final String TYPE = "org.escalation.ui.finding";
	/** Attribute of markers: id of the rule. */
	static final String CONSTRAINT = "org.escalation.constraint";

	/** What one marker says. Two findings that say the same are one. */
	private record Entry(String element, String constraint, String message, String location, int severity, int line) {
	}

	/** Follows every session that is opened. */
	public static void follow(ModelSessions sessions) {
		FindingMarkers markers = new FindingMarkers();
		sessions.addListener(markers);
		sessions.open().forEach(markers::opened);
	}

	@Override
	public void opened(ModelSession session) {
		Runnable publish = () -> session.file().ifPresent(file -> publish(file, session.findings().all()));
		session.findings().addListener(publish);
		session.addListener(new ModelSessionListener() {
			@Override
			public void stateChanged(ModelSession changed) {
				if (changed.state() == ModelSession.State.CLOSED) {
					session.file().ifPresent(file -> publish(file, List.of()));
				}
			}
		});
	}

	private static void publish(IFile file, List<Finding> findings) {
		List<Entry> entries = findings.stream().map(FindingMarkers::entry).distinct().toList();
		WorkspaceJob job = new WorkspaceJob("Showing problems of " + file.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.exists()) {
					update(file, entries);
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
		job.schedule();
	}

	private static Entry entry(Finding finding) {
		return new Entry(finding.elementId(), finding.constraint().id(), finding.message(), ElementTitles.withKind(finding.element()),
				severity(finding.severity()), finding.line());
	}

	private static int severity(Severity severity) {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			default -> IMarker.SEVERITY_INFO;
		};
	}

	/** Markers that stay are left alone, so that the view keeps its selection and order. */
	private static void update(IFile file, List<Entry> entries) throws CoreException {
		Map<Entry, Boolean> missing = new java.util.LinkedHashMap<>();
		entries.forEach(entry -> missing.put(entry, true));
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			Entry entry = new Entry(marker.getAttribute(ModelEditors.MARKER_ELEMENT, ""), marker.getAttribute(CONSTRAINT, ""),
					marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LOCATION, ""),
					marker.getAttribute(IMarker.SEVERITY, 0), marker.getAttribute(IMarker.LINE_NUMBER, 0));
			if (missing.remove(entry) == null) {
				marker.delete();
			}
		}
		for (Entry entry : missing.keySet()) {
			Map<String, Object> attributes = new HashMap<>();
			attributes.put(ModelEditors.MARKER_ELEMENT, entry.element());
			attributes.put(CONSTRAINT, entry.constraint());
			attributes.put(IMarker.MESSAGE, entry.message());
			attributes.put(IMarker.LOCATION, entry.location());
			attributes.put(IMarker.SEVERITY, entry.severity());
			attributes.put(IMarker.LINE_NUMBER, entry.line());
			attributes.put(IMarker.TRANSIENT, true);
			file.createMarker(TYPE, attributes);
		}
	}
}
