/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import org.escalation.model.EscalationModel;
import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;

/** Title of an element, followed by what it belongs to, for lists that mix elements from everywhere. */
public final class PathLabelProvider extends ColumnLabelProvider implements IStyledLabelProvider {

	private final ElementImages images;

	public PathLabelProvider(ElementImages images) {
		this.images = images;
	}

	@Override
	public String getText(Object element) {
		return element instanceof EObject object ? ElementTitles.of(object) : String.valueOf(element);
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		if (element instanceof EObject object && object.eContainer() != null) {
			text.append("  " + path(object), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	private static String path(EObject element) {
		EObject owner = element.eContainer();
		return owner instanceof EscalationModel ? ModelTexts.label(element.eContainmentFeature())
				: ModelTexts.label(element.eClass()) + " of " + ElementTitles.of(owner);
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof EObject object ? images.of(object.eClass()) : null;
	}
}
