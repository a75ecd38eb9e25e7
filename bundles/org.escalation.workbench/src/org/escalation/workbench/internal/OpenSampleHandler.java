package org.escalation.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the sample model that came with the product. */
public final class OpenSampleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Sample.find().ifPresentOrElse(ModelFiles::open, () -> MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Open the Sample Model",
				"This installation came without the sample model."));
		return null;
	}
}
