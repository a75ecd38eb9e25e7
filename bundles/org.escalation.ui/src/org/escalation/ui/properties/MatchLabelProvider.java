/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Rows of a list that narrows while typing: title and path, and why a row is there where these do not say it. */
final class MatchLabelProvider extends LabelProvider implements IStyledLabelProvider {

	private final PathLabelProvider paths;
	private final WordFilter words;

	MatchLabelProvider(PathLabelProvider paths, WordFilter words) {
		this.paths = paths;
		this.words = words;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = paths.getStyledText(element);
		String reason = words.reason(element);
		return reason.isEmpty() ? text : text.append("  “" + reason + "”", StyledString.DECORATIONS_STYLER);
	}

	@Override
	public String getText(Object element) {
		return paths.getText(element);
	}

	@Override
	public Image getImage(Object element) {
		return paths.getImage(element);
	}

	@Override
	public void dispose() {
		paths.dispose();
		super.dispose();
	}
}
