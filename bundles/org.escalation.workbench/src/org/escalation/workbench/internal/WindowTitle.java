package org.escalation.workbench.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Puts the file that is worked on before the product's name, as lists of windows show only the title's beginning. */
final class WindowTitle implements IPartListener2 {

	static final String PRODUCT = "Escalation Workbench";

	private final IWorkbenchWindowConfigurer configurer;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	/** Follows the active editor of the window from now on. */
	static void follow(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		update();
	}

	private void update() {
		IWorkbenchWindow window = configurer.getWindow();
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		configurer.setTitle(editor == null ? PRODUCT : editor.getTitle() + " - " + PRODUCT);
	}
}
