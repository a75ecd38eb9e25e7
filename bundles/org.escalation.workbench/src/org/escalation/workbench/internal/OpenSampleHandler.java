package org.escalation.workbench.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample model that came with the product. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Job.create("Opening the sample model", (ICoreRunnable) monitor -> {
			Optional<Path> sample = Sample.inWorkspace();
			shell.getDisplay().asyncExec(() -> sample.ifPresentOrElse(ModelFiles::open,
					() -> MessageDialog.openInformation(shell, "Open the Sample Model", "This installation came without the sample model.")));
		}).schedule();
		return null;
	}
}
