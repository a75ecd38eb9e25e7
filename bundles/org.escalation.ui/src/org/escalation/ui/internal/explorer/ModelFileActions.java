/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import org.escalation.ui.editor.ModelEditors;
import org.escalation.ui.session.ModelSessions;
import org.escalation.ui.tree.ElementGroup;

/** Opens the editor at an element of the project explorer. */
public final class ModelFileActions extends CommonActionProvider {

	private final Action open = new Action("&Open in Editor") {
		@Override
		public void run() {
			openSelected();
		}
	};
	private IWorkbenchPage page;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
			page = workbench.getPage();
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (isApplicable()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (isApplicable()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	private boolean isApplicable() {
		return page != null && !elements().isEmpty();
	}

	private List<EObject> elements() {
		if (getContext() == null || !(getContext().getSelection() instanceof IStructuredSelection selection)) {
			return List.of();
		}
		return ((List<?>) selection.toList()).stream().map(each -> each instanceof ElementGroup group ? group.owner() : each)
				.filter(EObject.class::isInstance).map(EObject.class::cast).distinct().toList();
	}

	private void openSelected() {
		List<EObject> elements = elements();
		PlatformUI.getWorkbench().getService(ModelSessions.class).owner(elements.get(0)).ifPresent(session -> {
			try {
				ModelEditors.open(page, session, elements);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		});
	}
}
