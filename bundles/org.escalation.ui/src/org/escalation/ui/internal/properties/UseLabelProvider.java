/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.session.References.Use;

/** "Russia  members, Actor". */
final class UseLabelProvider extends ColumnLabelProvider implements IStyledLabelProvider {

	private final ElementImages images;

	UseLabelProvider(ElementImages images) {
		this.images = images;
	}

	@Override
	public StyledString getStyledText(Object element) {
		Use use = (Use) element;
		return new StyledString(ElementTitles.of(use.user())).append("  as " + ModelTexts.label(use.feature()) + " of this "
				+ ModelTexts.label(use.user().eClass()), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return images.of(((Use) element).user().eClass());
	}
}
