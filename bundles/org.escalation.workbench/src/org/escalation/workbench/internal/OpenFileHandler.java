package org.escalation.workbench.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a model file anywhere on the computer and opens it. */
public final class OpenFileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
		dialog.setText("Open Model File");
		dialog.setFilterNames(new String[] { "Escalation models", "All files" });
		dialog.setFilterExtensions(new String[] { "*.escalation", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			ModelFiles.open(Path.of(chosen));
		}
		return null;
	}
}
