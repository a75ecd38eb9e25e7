/*
 * Copyright (c) 2026 the Escalation Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.escalation.ui.internal.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;

import org.escalation.model.text.ElementTitles;
import org.escalation.model.text.ModelTexts;
import org.escalation.ui.properties.FieldContext;
import org.escalation.ui.tree.TreeShape;

/** Leads from a part that no tree shows, such as a probability, back to what it belongs to. */
final class OwnerLink {

	private final Hyperlink link;
	private EObject part;

	OwnerLink(Composite parent, FieldContext context) {
		link = context.widgets().createHyperlink(parent, "", SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (part != null && part.eContainer() != null) {
					context.opener().accept(part.eContainer());
				}
			}
		});
	}

	/** Shows the link for a part; hides it for elements of the tree and for null. */
	void show(EObject element) {
		boolean visible = element != null && element.eContainer() != null && !TreeShape.isShown(element.eContainmentFeature());
		part = visible ? element : null;
		if (visible) {
			link.setText(("‹ " + ModelTexts.label(element.eContainmentFeature()) + " of "
					+ ElementTitles.withKind(element.eContainer())).replace("&", "&&"));
		}
		link.setVisible(visible);
		((GridData) link.getLayoutData()).exclude = !visible;
		link.requestLayout();
	}
}
