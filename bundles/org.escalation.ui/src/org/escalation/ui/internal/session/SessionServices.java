/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.session;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

import org.escalation.ui.internal.problems.FindingMarkers;
import org.escalation.ui.session.ModelSessions;

/** Makes {@link ModelSessions} a service of the workbench: one for all windows. */
public final class SessionServices extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		Object inherited = parent == null ? null : parent.getService(service);
		if (inherited != null) {
			return inherited;
		}
		return service == ModelSessions.class ? sessions() : null;
	}

	private static ModelSessions sessions() {
		ModelSessions sessions = new ModelSessions(PlatformUI.getWorkbench().getDisplay()::asyncExec);
		FindingMarkers.follow(sessions);
		FileChanges.follow(sessions, PlatformUI.getWorkbench().getDisplay()::asyncExec);
		return sessions;
	}
}
