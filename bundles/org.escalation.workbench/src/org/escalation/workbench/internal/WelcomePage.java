package org.escalation.workbench.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** What a first start shows: open the sample, open a file, create a model, take the tour, go on with what was open before. */
public final class WelcomePage extends IntroPart {

	private Link firstLink;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		Composite page = new Composite(scroll, SWT.NONE);
		scroll.setContent(page);
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
		link(column, "Take the tour", "what the workbench can do, step by step, on the sample", "org.escalation.workbench.tour");
		link(column, "Keys", "what can be done by keyboard", "org.eclipse.ui.window.showKeyAssist");
		recent(column);
		scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void recent(Composite column) {
		List<Path> files = RecentModels.list();
		if (files.isEmpty()) {
			return;
		}
		Label heading = new Label(column, SWT.NONE);
		heading.setText("Recent models");
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(heading);
		for (Path file : files) {
			Link link = new Link(column, SWT.NONE);
			link.setText("<a>" + escaped(file.getFileName().toString()) + "</a> \u2013 " + escaped(String.valueOf(file.getParent())));
			link.setToolTipText(file.toString());
			link.addListener(SWT.Selection, event -> {
				PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
				ModelFiles.open(file);
			});
		}
	}

	/** The text of a link has marks and mnemonics. */
	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
	}

	private Link link(Composite parent, String text, String explanation, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a> – " + explanation);
		link.addListener(SWT.Selection, event -> {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
			run(command);
		});
		return link;
	}

	/** Runs a command with its parameters, as commands are written down, and shows why if that fails. */
	static void run(String command) {
		try {
			ParameterizedCommand parameterized = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(command);
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parameterized, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, WelcomePage.class, e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
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
