package org.escalation.workbench.internal;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a first start shows: open the sample, open a file, create a model. */
public final class WelcomePage extends IntroPart {

	private Link firstLink;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(column);
		Label picture = new Label(column, SWT.NONE);
		picture.setImage(JFaceResources.getResources().create(WorkbenchImages.descriptor("icons/escalation64.png")));
		Label title = new Label(column, SWT.NONE);
		title.setText("Escalation Workbench");
		title.setFont(JFaceResources.getHeaderFont());
		Label purpose = new Label(column, SWT.NONE);
		purpose.setText("Models how conflicts escalate: thresholds, signals, ladders, off-ramps.");
		firstLink = link(column, "Open the sample model", "a published argument about escalation in Ukraine, with its sources", "org.escalation.workbench.openSample");
		link(column, "Create a model", "empty, or from a template", "org.eclipse.ui.newWizard(newWizardId=org.escalation.ui.newModel)");
		link(column, "Open a model file", "from anywhere on this computer", "org.escalation.workbench.openFile");
	}

	private Link link(Composite parent, String text, String explanation, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a> – " + explanation);
		link.addListener(SWT.Selection, event -> run(command));
		return link;
	}

	private void run(String command) {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
		try {
			ParameterizedCommand parameterized = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command);
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parameterized, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, getClass(), e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// the page looks the same when it stands aside
	}

	@Override
	public void setFocus() {
		firstLink.setFocus();
	}
}
