/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.labels;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.tree.ElementGroup;

/** Title, icon and tooltip of elements and of the groups in which trees gather them. */
public final class ElementLabelProvider extends ColumnLabelProvider implements IStyledLabelProvider {

	private static final int LONGEST_TITLE = 300;

	private final ElementImages images;
	private final ElementMarks marks;

	public ElementLabelProvider(ElementImages images, ElementMarks marks) {
		this.images = images;
		this.marks = marks;
	}

	@Override
	public String getText(Object object) {
		if (object instanceof ElementGroup group) {
			return group.label();
		}
		return object instanceof EObject element ? shortened(ElementTitles.of(element)) : String.valueOf(object);
	}

	@Override
	public StyledString getStyledText(Object object) {
		StyledString text = new StyledString(getText(object));
		if (object instanceof ElementGroup group) {
			text.append("  " + group.size(), StyledString.COUNTER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object object) {
		if (object instanceof ElementGroup group) {
			return images.of(group.type(), group.worstMark(marks));
		}
		return object instanceof EObject element ? images.of(element.eClass(), marks.of(element)) : null;
	}

	@Override
	public String getToolTipText(Object object) {
		if (object instanceof ElementGroup group) {
			return ModelTexts.documentation(group.feature());
		}
		if (!(object instanceof EObject element)) {
			return null;
		}
		EClass type = element.eClass();
		String about = ModelTexts.label(type) + ": " + ModelTexts.documentation(type);
		String problems = marks.text(element);
		return problems == null ? about : problems + "\n\n" + about;
	}

	@Override
	public boolean useNativeToolTip(Object object) {
		return false;
	}

	/** A name of ten thousand characters must not stall the tree. */
	private static String shortened(String title) {
		String line = title.indexOf('\n') < 0 ? title : title.replaceAll("\\s*\\R\\s*", " ");
		return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
	}
}
