/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.escalation.model.io.FileDiagnostic;
import org.escalation.ui.session.ModelSession;

/** What an editor shows while there is no model: that the file is being read, or why it cannot be. */
final class MessagePage extends Composite {

	private static final int MARGIN = 24;
	private static final int TEXT_WIDTH = 560;
	private static final int MOST_DIAGNOSTICS = 10;

	MessagePage(Composite parent, ModelSession session, Runnable again) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(this);
		if (session.state() == ModelSession.State.FAILED) {
			heading(session.name() + " could not be opened");
			List<FileDiagnostic> diagnostics = session.diagnostics();
			diagnostics.stream().limit(MOST_DIAGNOSTICS).forEach(this::text);
			text("The file is as it was. Correct it in a text editor, or restore the backup beside it (.bak), and try again.");
			Button button = new Button(this, SWT.PUSH);
			button.setText("Try Again");
			button.addListener(SWT.Selection, event -> again.run());
		} else {
			heading("Opening " + session.name() + " …");
		}
	}

	private void heading(String text) {
		Label label = text(text);
		label.setFont(JFaceResources.getHeaderFont());
	}

	private void text(FileDiagnostic diagnostic) {
		text((diagnostic.line() > 0 ? "Line " + diagnostic.line() + ": " : "") + diagnostic.message());
	}

	private Label text(String text) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.swtDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
