/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.problems;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import org.escalation.model.constraints.Finding;
import org.escalation.model.constraints.Fix;
import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.session.ModelSession;
import org.escalation.ui.session.ModelSessions;

/** Offers the fixes of findings in the Problems view, for one problem or for all of the same kind. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return fixes(marker).findAny().isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return fixes(marker).map(fix -> new Resolution(marker, fix.title())).toArray(IMarkerResolution[]::new);
	}

	private static Stream<Fix> fixes(IMarker marker) {
		String element = marker.getAttribute(ModelEditors.MARKER_ELEMENT, "");
		String constraint = marker.getAttribute(FindingMarkers.CONSTRAINT, "");
		return session(marker).stream().flatMap(session -> session.findings().all().stream())
				.filter(finding -> finding.elementId().equals(element) && finding.constraint().id().equals(constraint))
				.map(Finding::fixes).flatMap(java.util.List::stream);
	}

	private static Optional<ModelSession> session(IMarker marker) {
		return Optional.ofNullable(marker.getResource().getLocation())
				.flatMap(location -> PlatformUI.getWorkbench().getService(ModelSessions.class).find(location.toPath()));
	}

	private static final class Resolution extends WorkbenchMarkerResolution {

		private final IMarker marker;
		private final String title;

		Resolution(IMarker marker, String title) {
			this.marker = marker;
			this.title = title;
		}

		@Override
		public IMarker[] findOtherMarkers(IMarker[] markers) {
			return Stream.of(markers).filter(other -> !other.equals(marker))
					.filter(other -> fixes(other).anyMatch(fix -> fix.title().equals(title))).toArray(IMarker[]::new);
		}

		@Override
		public void run(IMarker each) {
			session(each).ifPresent(session -> new Fixes(session).apply(each.getAttribute(ModelEditors.MARKER_ELEMENT, ""),
					each.getAttribute(FindingMarkers.CONSTRAINT, ""), title));
		}

		@Override
		public void run(IMarker[] markers, IProgressMonitor monitor) {
			BusyIndicator.showWhile(Display.getCurrent(), () -> super.run(markers, monitor));
		}

		@Override
		public String getLabel() {
			return title;
		}

		@Override
		public String getDescription() {
			return marker.getAttribute(IMarker.MESSAGE, "");
		}

		@Override
		public Image getImage() {
			return null;
		}
	}
}
