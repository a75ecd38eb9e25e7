package org.escalation.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The main window: size, bars, and the welcome page on a start without files. */
final class ModelWindowAdvisor extends WorkbenchWindowAdvisor {

	private final boolean filesWillOpen;

	ModelWindowAdvisor(IWorkbenchWindowConfigurer configurer, boolean filesWillOpen) {
		super(configurer);
		this.filesWillOpen = filesWillOpen;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new WorkbenchMenus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(new Point(1440, 900));
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(true);
		window.setShowMenuBar(true);
		window.setTitle(WindowTitle.PRODUCT);
	}

	@Override
	public void postWindowOpen() {
		WindowTitle.follow(getWindowConfigurer());
		RecentModels.follow(getWindowConfigurer().getWindow());
	}

	@Override
	public void openIntro() {
		if (!filesWillOpen) {
			super.openIntro();
		}
	}
}
