/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;

import org.escalation.model.edit.ElementIcons;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.labels.ElementImages;
import org.escalation.ui.labels.Themes;

/** A menu entry for a kind of element. */
final class KindAction extends Action {

	private final Runnable effect;

	KindAction(EClass kind, Runnable effect) {
		super(ModelTexts.label(kind), ElementImages.descriptor(kind,
				Themes.isDark(Display.getCurrent()) ? ElementIcons.Theme.DARK : ElementIcons.Theme.LIGHT));
		this.effect = effect;
		setToolTipText(ModelTexts.documentation(kind));
	}

	@Override
	public void run() {
		effect.run();
	}
}
